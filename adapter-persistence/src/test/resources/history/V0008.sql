insert into closing (institution_id, closing_number, document) values ('elsewhere', 1, 'closed');
