insert into product_sale (institution_id, product_id, times_sold) values ('elsewhere', 'P1', 3);
