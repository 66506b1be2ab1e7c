insert into sale_count (institution_id, counted_to) values ('elsewhere', 7);
