insert into institution_offers (institution_id, document) values ('elsewhere', 'coffee for 3.99');
