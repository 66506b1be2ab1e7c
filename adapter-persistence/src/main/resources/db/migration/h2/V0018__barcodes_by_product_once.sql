-- The reference to the product has an index of its own, made by H2: the same one twice only costs what is written.

drop index product_barcode_by_product;
