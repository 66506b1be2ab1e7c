insert into institution_campaigns (institution_id, document) values ('elsewhere', 'five off');
insert into institution_loyalty_programmes (institution_id, document) values ('elsewhere', 'store card');
insert into card_account (institution_id, programme_id, card_number, document) values ('store', '7', '4711', '20 points');
