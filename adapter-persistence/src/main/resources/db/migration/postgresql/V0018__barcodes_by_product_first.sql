-- By the product first: an index that began with the store as the key of barcodes does looked as good to the server, as
-- long as it knew nothing of how many there are, and led it through all barcodes of the store.

drop index product_barcode_by_product;

create index product_barcode_by_product on product_barcode (product_id, institution_id);
