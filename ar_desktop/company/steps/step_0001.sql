CREATE TABLE account (
	id INTEGER NOT NULL,
	code TEXT NOT NULL,
	name TEXT NOT NULL,
	type TEXT NOT NULL,
	role TEXT,
	CONSTRAINT pk_account PRIMARY KEY (id),
	CONSTRAINT uq_account_code UNIQUE (code),
	CONSTRAINT uq_account_role UNIQUE (role)
)
 STRICT;
CREATE TABLE change (
	number INTEGER NOT NULL,
	moment TEXT NOT NULL,
	user TEXT NOT NULL,
	verb TEXT NOT NULL,
	CONSTRAINT pk_change PRIMARY KEY (number)
)
 STRICT;
CREATE TABLE customer (
	id INTEGER NOT NULL,
	code TEXT NOT NULL,
	name TEXT NOT NULL,
	sort_key TEXT NOT NULL,
	contact TEXT DEFAULT '' NOT NULL,
	email TEXT DEFAULT '' NOT NULL,
	phone TEXT DEFAULT '' NOT NULL,
	address1 TEXT DEFAULT '' NOT NULL,
	address2 TEXT DEFAULT '' NOT NULL,
	city TEXT DEFAULT '' NOT NULL,
	region TEXT DEFAULT '' NOT NULL,
	postcode TEXT DEFAULT '' NOT NULL,
	country TEXT DEFAULT '' NOT NULL,
	tax_id TEXT DEFAULT '' NOT NULL,
	tax_exempt INTEGER DEFAULT '0' NOT NULL,
	tax_code TEXT DEFAULT '' NOT NULL,
	terms TEXT DEFAULT 'net30' NOT NULL,
	credit_limit INTEGER,
	currency TEXT NOT NULL,
	salesperson TEXT DEFAULT '' NOT NULL,
	segment TEXT DEFAULT '' NOT NULL,
	payer_id INTEGER,
	language TEXT DEFAULT '' NOT NULL,
	notes TEXT DEFAULT '' NOT NULL,
	discount_grace_days INTEGER DEFAULT '0' NOT NULL,
	oldest_first INTEGER DEFAULT '0' NOT NULL,
	on_hold INTEGER DEFAULT '0' NOT NULL,
	inactive INTEGER DEFAULT '0' NOT NULL,
	CONSTRAINT pk_customer PRIMARY KEY (id),
	CONSTRAINT uq_customer_code UNIQUE (code),
	CONSTRAINT ck_customer_pays_not_itself CHECK (payer_id IS NOT id),
	CONSTRAINT ck_customer_code_and_name_filled CHECK (code <> '' AND name <> ''),
	CONSTRAINT fk_customer_payer_id FOREIGN KEY(payer_id) REFERENCES customer (id)
)
 STRICT;
CREATE INDEX ix_customer_payer_id ON customer (payer_id) WHERE payer_id IS NOT NULL;
CREATE INDEX ix_customer_sort_key_id ON customer (sort_key, id);
CREATE TABLE exchange_rate (
	currency TEXT NOT NULL,
	date TEXT NOT NULL,
	rate TEXT NOT NULL,
	CONSTRAINT pk_exchange_rate PRIMARY KEY (currency, date),
	CONSTRAINT ck_exchange_rate_date_is_a_date CHECK (date IS date(date))
)
 STRICT;
CREATE TABLE number_series (
	series TEXT NOT NULL,
	year TEXT NOT NULL,
	last INTEGER NOT NULL,
	last_date TEXT,
	CONSTRAINT pk_number_series PRIMARY KEY (series, year),
	CONSTRAINT ck_number_series_last_date_is_a_date CHECK (last_date IS date(last_date))
)
 STRICT;
CREATE TABLE period (
	month TEXT NOT NULL,
	state TEXT NOT NULL,
	CONSTRAINT pk_period PRIMARY KEY (month),
	CONSTRAINT ck_period_state_known CHECK (state IN ('soft', 'closed'))
)
 STRICT;
CREATE TABLE setting (
	"key" TEXT NOT NULL,
	value TEXT NOT NULL,
	CONSTRAINT pk_setting PRIMARY KEY ("key")
)
 STRICT;
CREATE TABLE stored_chunk (
	sha256 BLOB NOT NULL,
	position INTEGER NOT NULL,
	content BLOB NOT NULL,
	CONSTRAINT pk_stored_chunk PRIMARY KEY (sha256, position)
)
 STRICT;
CREATE TABLE tax_code (
	id INTEGER NOT NULL,
	code TEXT NOT NULL,
	name TEXT NOT NULL,
	category TEXT NOT NULL,
	reason TEXT DEFAULT '' NOT NULL,
	together INTEGER DEFAULT '1' NOT NULL,
	CONSTRAINT pk_tax_code PRIMARY KEY (id),
	CONSTRAINT uq_tax_code_code UNIQUE (code)
)
 STRICT;
CREATE TABLE account_month (
	account_id INTEGER NOT NULL,
	month TEXT NOT NULL,
	amount INTEGER NOT NULL,
	CONSTRAINT pk_account_month PRIMARY KEY (account_id, month),
	CONSTRAINT fk_account_month_account_id FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;
CREATE TABLE audit (
	number INTEGER NOT NULL,
	change_no INTEGER NOT NULL,
	what TEXT NOT NULL,
	subject TEXT NOT NULL,
	"before" TEXT,
	"after" TEXT,
	reason TEXT,
	rows_hash BLOB,
	hash BLOB NOT NULL,
	CONSTRAINT pk_audit PRIMARY KEY (number),
	CONSTRAINT fk_audit_change_no FOREIGN KEY(change_no) REFERENCES change (number)
)
 STRICT;
CREATE INDEX ix_audit_change_no ON audit (change_no);
CREATE INDEX ix_audit_subject ON audit (subject);
CREATE TABLE contact (
	id INTEGER NOT NULL,
	customer_id INTEGER NOT NULL,
	name TEXT NOT NULL,
	sort_key TEXT NOT NULL,
	position TEXT DEFAULT '' NOT NULL,
	phone TEXT DEFAULT '' NOT NULL,
	mobile TEXT DEFAULT '' NOT NULL,
	email TEXT DEFAULT '' NOT NULL,
	language TEXT DEFAULT '' NOT NULL,
	invoices INTEGER DEFAULT '0' NOT NULL,
	reminders INTEGER DEFAULT '0' NOT NULL,
	statements INTEGER DEFAULT '0' NOT NULL,
	general INTEGER DEFAULT '0' NOT NULL,
	notes TEXT DEFAULT '' NOT NULL,
	removed INTEGER DEFAULT '0' NOT NULL,
	CONSTRAINT pk_contact PRIMARY KEY (id),
	CONSTRAINT ck_contact_name_filled CHECK (name <> ''),
	CONSTRAINT fk_contact_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id)
)
 STRICT;
CREATE INDEX ix_contact_customer_id_sort_key ON contact (customer_id, sort_key);
CREATE TABLE customer_totals (
	customer_id INTEGER NOT NULL,
	balance INTEGER DEFAULT '0' NOT NULL,
	unapplied INTEGER DEFAULT '0' NOT NULL,
	drafts INTEGER DEFAULT '0' NOT NULL,
	CONSTRAINT pk_customer_totals PRIMARY KEY (customer_id),
	CONSTRAINT fk_customer_totals_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id)
)
 STRICT;
CREATE TABLE draft (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	kind TEXT NOT NULL,
	customer_id INTEGER,
	date TEXT,
	total INTEGER,
	base_total INTEGER,
	content TEXT NOT NULL,
	change_no INTEGER NOT NULL,
	CONSTRAINT ck_draft_date_is_a_date CHECK (date IS date(date)),
	CONSTRAINT fk_draft_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_draft_change_no FOREIGN KEY(change_no) REFERENCES change (number)
)
 STRICT;
CREATE INDEX ix_draft_kind_id ON draft (kind, id);
CREATE TABLE exemption_certificate (
	id INTEGER NOT NULL,
	customer_id INTEGER NOT NULL,
	number TEXT NOT NULL,
	jurisdiction TEXT DEFAULT '' NOT NULL,
	reason TEXT DEFAULT '' NOT NULL,
	valid_from TEXT NOT NULL,
	valid_to TEXT,
	withdrawn INTEGER DEFAULT '0' NOT NULL,
	CONSTRAINT pk_exemption_certificate PRIMARY KEY (id),
	CONSTRAINT ck_exemption_certificate_number_filled CHECK (number <> ''),
	CONSTRAINT ck_exemption_certificate_ends_after_it_begins CHECK (valid_to IS NULL OR valid_to >= valid_from),
	CONSTRAINT ck_exemption_certificate_valid_from_is_a_date CHECK (valid_from IS date(valid_from)),
	CONSTRAINT ck_exemption_certificate_valid_to_is_a_date CHECK (valid_to IS date(valid_to)),
	CONSTRAINT fk_exemption_certificate_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id)
)
 STRICT;
CREATE INDEX ix_exemption_certificate_customer_id_valid_to ON exemption_certificate (customer_id, valid_to);
CREATE TABLE item (
	id INTEGER NOT NULL,
	code TEXT NOT NULL,
	description TEXT NOT NULL,
	sort_key TEXT NOT NULL,
	unit TEXT DEFAULT '' NOT NULL,
	unit_price INTEGER,
	cost INTEGER,
	tax_code TEXT DEFAULT '' NOT NULL,
	account_id INTEGER,
	product_line TEXT DEFAULT '' NOT NULL,
	inactive INTEGER DEFAULT '0' NOT NULL,
	CONSTRAINT pk_item PRIMARY KEY (id),
	CONSTRAINT uq_item_code UNIQUE (code),
	CONSTRAINT ck_item_code_and_description_filled CHECK (code <> '' AND description <> ''),
	CONSTRAINT fk_item_account_id FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;
CREATE INDEX ix_item_sort_key ON item (sort_key);
CREATE TABLE tax_component (
	id INTEGER NOT NULL,
	tax_code_id INTEGER NOT NULL,
	name TEXT NOT NULL,
	rate TEXT NOT NULL,
	valid_from TEXT NOT NULL,
	account_id INTEGER NOT NULL,
	CONSTRAINT pk_tax_component PRIMARY KEY (id),
	CONSTRAINT uq_tax_component_tax_code_id_name_valid_from UNIQUE (tax_code_id, name, valid_from),
	CONSTRAINT ck_tax_component_valid_from_is_a_date CHECK (valid_from IS date(valid_from)),
	CONSTRAINT fk_tax_component_tax_code_id FOREIGN KEY(tax_code_id) REFERENCES tax_code (id),
	CONSTRAINT fk_tax_component_account_id FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;
CREATE TABLE deposit (
	id INTEGER NOT NULL,
	audit_no INTEGER NOT NULL,
	number TEXT NOT NULL,
	date TEXT NOT NULL,
	account_id INTEGER NOT NULL,
	base_amount INTEGER NOT NULL,
	fee INTEGER NOT NULL,
	reverses_id INTEGER,
	CONSTRAINT pk_deposit PRIMARY KEY (id),
	CONSTRAINT ck_deposit_date_is_a_date CHECK (date IS date(date)),
	CONSTRAINT fk_deposit_audit_no FOREIGN KEY(audit_no) REFERENCES audit (number) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_deposit_account_id FOREIGN KEY(account_id) REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_deposit_reverses_id FOREIGN KEY(reverses_id) REFERENCES deposit (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;
CREATE INDEX ix_deposit_date ON deposit (date);
CREATE UNIQUE INDEX ix_deposit_number ON deposit (number) WHERE reverses_id IS NULL;
CREATE UNIQUE INDEX ix_deposit_reverses_id ON deposit (reverses_id) WHERE reverses_id IS NOT NULL;
CREATE TRIGGER deposit_stays BEFORE UPDATE OF id, audit_no, number, date, account_id, base_amount, fee, reverses_id ON deposit
BEGIN SELECT RAISE(ABORT, 'posted rows of deposit are never changed'); END;
CREATE TRIGGER deposit_is_kept BEFORE DELETE ON deposit
BEGIN SELECT RAISE(ABORT, 'posted rows of deposit are never deleted'); END;
CREATE TABLE document (
	id INTEGER NOT NULL,
	audit_no INTEGER NOT NULL,
	kind TEXT NOT NULL,
	number TEXT NOT NULL,
	customer_id INTEGER NOT NULL,
	document_date TEXT NOT NULL,
	ledger_date TEXT NOT NULL,
	due_date TEXT NOT NULL,
	supply_date TEXT,
	terms TEXT NOT NULL,
	currency TEXT NOT NULL,
	rate TEXT NOT NULL,
	prices TEXT NOT NULL,
	net INTEGER NOT NULL,
	tax INTEGER NOT NULL,
	gross INTEGER NOT NULL,
	original INTEGER,
	po TEXT NOT NULL,
	reference TEXT NOT NULL,
	reference_id INTEGER,
	salesperson TEXT NOT NULL,
	bill_to TEXT NOT NULL,
	notes TEXT NOT NULL,
	exemption TEXT NOT NULL,
	imported INTEGER NOT NULL,
	import_hash TEXT,
	sent_on TEXT,
	CONSTRAINT pk_document PRIMARY KEY (id),
	CONSTRAINT uq_document_number UNIQUE (number),
	CONSTRAINT ck_document_adds_up CHECK (gross = net + tax),
	CONSTRAINT ck_document_document_date_is_a_date CHECK (document_date IS date(document_date)),
	CONSTRAINT ck_document_ledger_date_is_a_date CHECK (ledger_date IS date(ledger_date)),
	CONSTRAINT ck_document_due_date_is_a_date CHECK (due_date IS date(due_date)),
	CONSTRAINT ck_document_supply_date_is_a_date CHECK (supply_date IS date(supply_date)),
	CONSTRAINT ck_document_sent_on_is_a_date CHECK (sent_on IS date(sent_on)),
	CONSTRAINT fk_document_audit_no FOREIGN KEY(audit_no) REFERENCES audit (number) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_document_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_document_reference_id FOREIGN KEY(reference_id) REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;
CREATE INDEX ix_document_audit_no ON document (audit_no);
CREATE INDEX ix_document_customer_id_document_date ON document (customer_id, document_date);
CREATE INDEX ix_document_document_date_id ON document (document_date, id);
CREATE INDEX ix_document_gross ON document (gross);
CREATE INDEX ix_document_po ON document (po) WHERE po <> '';
CREATE INDEX ix_document_reference_id ON document (reference_id) WHERE reference_id IS NOT NULL;
CREATE INDEX ix_document_unsent ON document (document_date, id) WHERE sent_on IS NULL AND imported = 0;
CREATE TRIGGER document_stays BEFORE UPDATE OF id, audit_no, kind, number, customer_id, document_date, ledger_date, due_date, supply_date, terms, currency, rate, prices, net, tax, gross, original, po, reference, reference_id, salesperson, bill_to, notes, exemption, imported, import_hash ON document
BEGIN SELECT RAISE(ABORT, 'posted rows of document are never changed'); END;
CREATE TRIGGER document_is_kept BEFORE DELETE ON document
BEGIN SELECT RAISE(ABORT, 'posted rows of document are never deleted'); END;
CREATE TABLE event (
	id INTEGER NOT NULL,
	audit_no INTEGER NOT NULL,
	customer_id INTEGER NOT NULL,
	day TEXT NOT NULL,
	kind TEXT NOT NULL,
	outcome TEXT NOT NULL,
	channel TEXT NOT NULL,
	inbound INTEGER NOT NULL,
	contact_id INTEGER,
	person TEXT NOT NULL,
	title TEXT NOT NULL,
	text TEXT NOT NULL,
	words TEXT NOT NULL,
	address TEXT NOT NULL,
	paper BLOB,
	withdraws_id INTEGER,
	CONSTRAINT pk_event PRIMARY KEY (id),
	CONSTRAINT ck_event_kind_known CHECK (kind IN ('call', 'note', 'letter', 'email', 'promise', 'dispute', 'follow_up')),
	CONSTRAINT ck_event_day_is_a_date CHECK (day IS date(day)),
	CONSTRAINT fk_event_audit_no FOREIGN KEY(audit_no) REFERENCES audit (number) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_event_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_event_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_event_withdraws_id FOREIGN KEY(withdraws_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;
CREATE INDEX ix_event_audit_no ON event (audit_no);
CREATE INDEX ix_event_customer_id_day ON event (customer_id, day);
CREATE INDEX ix_event_day ON event (day);
CREATE UNIQUE INDEX ix_event_withdraws_id ON event (withdraws_id) WHERE withdraws_id IS NOT NULL;
CREATE TRIGGER event_stays BEFORE UPDATE OF id, audit_no, customer_id, day, kind, outcome, channel, inbound, contact_id, person, title, text, words, address, paper, withdraws_id ON event
BEGIN SELECT RAISE(ABORT, 'posted rows of event are never changed'); END;
CREATE TRIGGER event_is_kept BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'posted rows of event are never deleted'); END;
CREATE TABLE receipt (
	id INTEGER NOT NULL,
	audit_no INTEGER NOT NULL,
	number TEXT NOT NULL,
	customer_id INTEGER,
	method TEXT NOT NULL,
	document_date TEXT NOT NULL,
	ledger_date TEXT NOT NULL,
	currency TEXT NOT NULL,
	rate TEXT NOT NULL,
	amount INTEGER NOT NULL,
	base_amount INTEGER NOT NULL,
	fee INTEGER NOT NULL,
	reference TEXT NOT NULL,
	payer TEXT NOT NULL,
	account_id INTEGER NOT NULL,
	imported INTEGER NOT NULL,
	import_key TEXT,
	import_hash TEXT,
	CONSTRAINT pk_receipt PRIMARY KEY (id),
	CONSTRAINT uq_receipt_number UNIQUE (number),
	CONSTRAINT uq_receipt_import_key UNIQUE (import_key),
	CONSTRAINT ck_receipt_money_came_in CHECK (amount > 0),
	CONSTRAINT ck_receipt_document_date_is_a_date CHECK (document_date IS date(document_date)),
	CONSTRAINT ck_receipt_ledger_date_is_a_date CHECK (ledger_date IS date(ledger_date)),
	CONSTRAINT fk_receipt_audit_no FOREIGN KEY(audit_no) REFERENCES audit (number) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_receipt_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_receipt_account_id FOREIGN KEY(account_id) REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;
CREATE INDEX ix_receipt_account_id_ledger_date ON receipt (account_id, ledger_date);
CREATE INDEX ix_receipt_audit_no ON receipt (audit_no);
CREATE INDEX ix_receipt_customer_id_document_date ON receipt (customer_id, document_date);
CREATE INDEX ix_receipt_document_date_id ON receipt (document_date, id);
CREATE TRIGGER receipt_stays BEFORE UPDATE OF id, audit_no, number, customer_id, method, document_date, ledger_date, currency, rate, amount, base_amount, fee, reference, payer, account_id, imported, import_key, import_hash ON receipt
BEGIN SELECT RAISE(ABORT, 'posted rows of receipt are never changed'); END;
CREATE TRIGGER receipt_is_kept BEFORE DELETE ON receipt
BEGIN SELECT RAISE(ABORT, 'posted rows of receipt are never deleted'); END;
CREATE TABLE statement (
	id INTEGER NOT NULL,
	audit_no INTEGER NOT NULL,
	number TEXT NOT NULL,
	customer_id INTEGER NOT NULL,
	currency TEXT NOT NULL,
	kind TEXT NOT NULL,
	from_date TEXT NOT NULL,
	to_date TEXT NOT NULL,
	known_to INTEGER NOT NULL,
	opening INTEGER NOT NULL,
	closing INTEGER NOT NULL,
	pages INTEGER NOT NULL,
	paper BLOB NOT NULL,
	CONSTRAINT pk_statement PRIMARY KEY (id),
	CONSTRAINT uq_statement_number UNIQUE (number),
	CONSTRAINT ck_statement_from_date_is_a_date CHECK (from_date IS date(from_date)),
	CONSTRAINT ck_statement_to_date_is_a_date CHECK (to_date IS date(to_date)),
	CONSTRAINT fk_statement_audit_no FOREIGN KEY(audit_no) REFERENCES audit (number) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_statement_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;
CREATE INDEX ix_statement_customer_id_currency_to_date ON statement (customer_id, currency, to_date);
CREATE TRIGGER statement_stays BEFORE UPDATE OF id, audit_no, number, customer_id, currency, kind, from_date, to_date, known_to, opening, closing, pages, paper ON statement
BEGIN SELECT RAISE(ABORT, 'posted rows of statement are never changed'); END;
CREATE TRIGGER statement_is_kept BEFORE DELETE ON statement
BEGIN SELECT RAISE(ABORT, 'posted rows of statement are never deleted'); END;
CREATE TABLE attachment (
	id INTEGER NOT NULL,
	customer_id INTEGER NOT NULL,
	document_id INTEGER,
	receipt_id INTEGER,
	kind TEXT NOT NULL,
	name TEXT NOT NULL,
	note TEXT DEFAULT '' NOT NULL,
	sha256 BLOB NOT NULL,
	size INTEGER NOT NULL,
	added_no INTEGER NOT NULL,
	removed_no INTEGER,
	CONSTRAINT pk_attachment PRIMARY KEY (id),
	CONSTRAINT ck_attachment_something_in_it CHECK (name <> '' AND size > 0),
	CONSTRAINT fk_attachment_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_attachment_document_id FOREIGN KEY(document_id) REFERENCES document (id),
	CONSTRAINT fk_attachment_receipt_id FOREIGN KEY(receipt_id) REFERENCES receipt (id),
	CONSTRAINT fk_attachment_added_no FOREIGN KEY(added_no) REFERENCES change (number),
	CONSTRAINT fk_attachment_removed_no FOREIGN KEY(removed_no) REFERENCES change (number)
)
 STRICT;
CREATE INDEX ix_attachment_customer_id ON attachment (customer_id);
CREATE INDEX ix_attachment_document_id ON attachment (document_id) WHERE document_id IS NOT NULL;
CREATE INDEX ix_attachment_receipt_id ON attachment (receipt_id) WHERE receipt_id IS NOT NULL;
CREATE TABLE deposit_receipt (
	id INTEGER NOT NULL,
	audit_no INTEGER NOT NULL,
	deposit_id INTEGER NOT NULL,
	receipt_id INTEGER NOT NULL,
	base_amount INTEGER NOT NULL,
	CONSTRAINT pk_deposit_receipt PRIMARY KEY (id),
	CONSTRAINT fk_deposit_receipt_audit_no FOREIGN KEY(audit_no) REFERENCES audit (number) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_deposit_receipt_deposit_id FOREIGN KEY(deposit_id) REFERENCES deposit (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_deposit_receipt_receipt_id FOREIGN KEY(receipt_id) REFERENCES receipt (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;
CREATE INDEX ix_deposit_receipt_deposit_id ON deposit_receipt (deposit_id);
CREATE INDEX ix_deposit_receipt_receipt_id ON deposit_receipt (receipt_id);
CREATE TRIGGER deposit_receipt_stays BEFORE UPDATE OF id, audit_no, deposit_id, receipt_id, base_amount ON deposit_receipt
BEGIN SELECT RAISE(ABORT, 'posted rows of deposit_receipt are never changed'); END;
CREATE TRIGGER deposit_receipt_is_kept BEFORE DELETE ON deposit_receipt
BEGIN SELECT RAISE(ABORT, 'posted rows of deposit_receipt are never deleted'); END;
CREATE TABLE dispute (
	id INTEGER NOT NULL,
	audit_no INTEGER NOT NULL,
	customer_id INTEGER NOT NULL,
	event_id INTEGER NOT NULL,
	opened_on TEXT NOT NULL,
	reason TEXT NOT NULL,
	owner TEXT NOT NULL,
	answer_by TEXT,
	root_cause TEXT NOT NULL,
	outcome TEXT NOT NULL,
	ended_on TEXT,
	CONSTRAINT pk_dispute PRIMARY KEY (id),
	CONSTRAINT ck_dispute_outcome_known CHECK (outcome IN ('', 'credited', 'paid', 'withdrawn')),
	CONSTRAINT ck_dispute_ended_with_an_outcome CHECK ((outcome = '') = (ended_on IS NULL)),
	CONSTRAINT ck_dispute_opened_on_is_a_date CHECK (opened_on IS date(opened_on)),
	CONSTRAINT ck_dispute_answer_by_is_a_date CHECK (answer_by IS date(answer_by)),
	CONSTRAINT ck_dispute_ended_on_is_a_date CHECK (ended_on IS date(ended_on)),
	CONSTRAINT fk_dispute_audit_no FOREIGN KEY(audit_no) REFERENCES audit (number) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_dispute_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_dispute_event_id FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;
CREATE INDEX ix_dispute_customer_id ON dispute (customer_id);
CREATE INDEX ix_dispute_event_id ON dispute (event_id);
CREATE INDEX ix_dispute_running ON dispute (answer_by) WHERE outcome = '';
CREATE TRIGGER dispute_stays BEFORE UPDATE OF id, audit_no, customer_id, event_id, opened_on, reason ON dispute
BEGIN SELECT RAISE(ABORT, 'posted rows of dispute are never changed'); END;
CREATE TRIGGER dispute_is_kept BEFORE DELETE ON dispute
BEGIN SELECT RAISE(ABORT, 'posted rows of dispute are never deleted'); END;
CREATE TABLE document_line (
	id INTEGER NOT NULL,
	audit_no INTEGER NOT NULL,
	document_id INTEGER NOT NULL,
	item_id INTEGER,
	description TEXT NOT NULL,
	quantity INTEGER NOT NULL,
	unit TEXT NOT NULL,
	unit_price INTEGER NOT NULL,
	discount_pct INTEGER NOT NULL,
	net INTEGER NOT NULL,
	tax_code_id INTEGER,
	account_id INTEGER NOT NULL,
	product_line TEXT NOT NULL,
	clears_id INTEGER,
	CONSTRAINT pk_document_line PRIMARY KEY (id),
	CONSTRAINT fk_document_line_audit_no FOREIGN KEY(audit_no) REFERENCES audit (number) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_document_line_document_id FOREIGN KEY(document_id) REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_document_line_item_id FOREIGN KEY(item_id) REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_document_line_tax_code_id FOREIGN KEY(tax_code_id) REFERENCES tax_code (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_document_line_account_id FOREIGN KEY(account_id) REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_document_line_clears_id FOREIGN KEY(clears_id) REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;
CREATE INDEX ix_document_line_clears_id ON document_line (clears_id) WHERE clears_id IS NOT NULL;
CREATE INDEX ix_document_line_document_id ON document_line (document_id);
CREATE TRIGGER document_line_stays BEFORE UPDATE OF id, audit_no, document_id, item_id, description, quantity, unit, unit_price, discount_pct, net, tax_code_id, account_id, product_line, clears_id ON document_line
BEGIN SELECT RAISE(ABORT, 'posted rows of document_line are never changed'); END;
CREATE TRIGGER document_line_is_kept BEFORE DELETE ON document_line
BEGIN SELECT RAISE(ABORT, 'posted rows of document_line are never deleted'); END;
CREATE TABLE document_tax (
	id INTEGER NOT NULL,
	audit_no INTEGER NOT NULL,
	document_id INTEGER NOT NULL,
	tax_code_id INTEGER NOT NULL,
	tax_component_id INTEGER NOT NULL,
	rate TEXT NOT NULL,
	taxable INTEGER NOT NULL,
	tax INTEGER NOT NULL,
	base_tax INTEGER NOT NULL,
	CONSTRAINT pk_document_tax PRIMARY KEY (id),
	CONSTRAINT fk_document_tax_audit_no FOREIGN KEY(audit_no) REFERENCES audit (number) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_document_tax_document_id FOREIGN KEY(document_id) REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_document_tax_tax_code_id FOREIGN KEY(tax_code_id) REFERENCES tax_code (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_document_tax_tax_component_id FOREIGN KEY(tax_component_id) REFERENCES tax_component (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;
CREATE INDEX ix_document_tax_document_id ON document_tax (document_id);
CREATE TRIGGER document_tax_stays BEFORE UPDATE OF id, audit_no, document_id, tax_code_id, tax_component_id, rate, taxable, tax, base_tax ON document_tax
BEGIN SELECT RAISE(ABORT, 'posted rows of document_tax are never changed'); END;
CREATE TRIGGER document_tax_is_kept BEFORE DELETE ON document_tax
BEGIN SELECT RAISE(ABORT, 'posted rows of document_tax are never deleted'); END;
CREATE TABLE follow_up (
	id INTEGER NOT NULL,
	customer_id INTEGER NOT NULL,
	due TEXT NOT NULL,
	at TEXT DEFAULT '' NOT NULL,
	why TEXT DEFAULT '' NOT NULL,
	text TEXT DEFAULT '' NOT NULL,
	by_itself INTEGER DEFAULT '0' NOT NULL,
	event_id INTEGER,
	made_no INTEGER NOT NULL,
	done_no INTEGER,
	CONSTRAINT pk_follow_up PRIMARY KEY (id),
	CONSTRAINT ck_follow_up_due_is_a_date CHECK (due IS date(due)),
	CONSTRAINT fk_follow_up_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_follow_up_event_id FOREIGN KEY(event_id) REFERENCES event (id),
	CONSTRAINT fk_follow_up_made_no FOREIGN KEY(made_no) REFERENCES change (number),
	CONSTRAINT fk_follow_up_done_no FOREIGN KEY(done_no) REFERENCES change (number)
)
 STRICT;
CREATE INDEX ix_follow_up_customer_id ON follow_up (customer_id);
CREATE INDEX ix_follow_up_done_no ON follow_up (done_no) WHERE done_no IS NOT NULL;
CREATE INDEX ix_follow_up_event_id ON follow_up (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX ix_follow_up_waiting ON follow_up (due, customer_id) WHERE done_no IS NULL;
CREATE TABLE open_item (
	id INTEGER NOT NULL,
	audit_no INTEGER NOT NULL,
	customer_id INTEGER NOT NULL,
	kind TEXT NOT NULL,
	number TEXT NOT NULL,
	document_date TEXT NOT NULL,
	ledger_date TEXT NOT NULL,
	due_date TEXT NOT NULL,
	currency TEXT NOT NULL,
	amount INTEGER NOT NULL,
	base_amount INTEGER NOT NULL,
	salesperson TEXT NOT NULL,
	region TEXT NOT NULL,
	reference TEXT NOT NULL,
	document_id INTEGER,
	receipt_id INTEGER,
	reverses_id INTEGER,
	source_id INTEGER,
	split INTEGER NOT NULL,
	open INTEGER NOT NULL,
	base_open INTEGER NOT NULL,
	closed_on TEXT,
	disputed INTEGER NOT NULL,
	CONSTRAINT pk_open_item PRIMARY KEY (id),
	CONSTRAINT ck_open_item_open_within_amount CHECK ((amount >= 0 AND open BETWEEN 0 AND amount) OR (amount < 0 AND open BETWEEN amount AND 0)),
	CONSTRAINT ck_open_item_base_closed_with_open CHECK (open <> 0 OR base_open = 0),
	CONSTRAINT ck_open_item_document_date_is_a_date CHECK (document_date IS date(document_date)),
	CONSTRAINT ck_open_item_ledger_date_is_a_date CHECK (ledger_date IS date(ledger_date)),
	CONSTRAINT ck_open_item_due_date_is_a_date CHECK (due_date IS date(due_date)),
	CONSTRAINT ck_open_item_closed_on_is_a_date CHECK (closed_on IS date(closed_on)),
	CONSTRAINT fk_open_item_audit_no FOREIGN KEY(audit_no) REFERENCES audit (number) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_open_item_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_open_item_document_id FOREIGN KEY(document_id) REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_open_item_receipt_id FOREIGN KEY(receipt_id) REFERENCES receipt (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_open_item_reverses_id FOREIGN KEY(reverses_id) REFERENCES open_item (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_open_item_source_id FOREIGN KEY(source_id) REFERENCES open_item (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;
CREATE INDEX ix_open_item_aging ON open_item (customer_id, due_date, split, ledger_date, document_date, open, base_open, amount, audit_no) WHERE open <> 0;
CREATE INDEX ix_open_item_amount ON open_item (amount) WHERE open <> 0;
CREATE INDEX ix_open_item_audit_no ON open_item (audit_no);
CREATE INDEX ix_open_item_customer_id_ledger_date ON open_item (customer_id, ledger_date);
CREATE INDEX ix_open_item_disputed ON open_item (id) WHERE disputed <> 0;
CREATE INDEX ix_open_item_document_id ON open_item (document_id) WHERE document_id IS NOT NULL;
CREATE INDEX ix_open_item_ledger_date ON open_item (ledger_date);
CREATE INDEX ix_open_item_number ON open_item (number);
CREATE INDEX ix_open_item_receipt_id ON open_item (receipt_id) WHERE receipt_id IS NOT NULL;
CREATE INDEX ix_open_item_rest ON open_item (open) WHERE open <> 0 AND open <> amount;
CREATE INDEX ix_open_item_reverses_id ON open_item (reverses_id) WHERE reverses_id IS NOT NULL;
CREATE INDEX ix_open_item_source_id ON open_item (source_id) WHERE source_id IS NOT NULL;
CREATE INDEX ix_open_item_split ON open_item (id) WHERE split = 1;
CREATE TRIGGER open_item_stays BEFORE UPDATE OF id, audit_no, customer_id, kind, number, document_date, ledger_date, due_date, currency, amount, base_amount, salesperson, region, reference, document_id, receipt_id, reverses_id, source_id, split ON open_item
BEGIN SELECT RAISE(ABORT, 'posted rows of open_item are never changed'); END;
CREATE TRIGGER open_item_is_kept BEFORE DELETE ON open_item
BEGIN SELECT RAISE(ABORT, 'posted rows of open_item are never deleted'); END;
CREATE TABLE promise (
	id INTEGER NOT NULL,
	audit_no INTEGER NOT NULL,
	customer_id INTEGER NOT NULL,
	event_id INTEGER NOT NULL,
	first_id INTEGER NOT NULL,
	made_on TEXT NOT NULL,
	date TEXT NOT NULL,
	until TEXT NOT NULL,
	currency TEXT NOT NULL,
	amount INTEGER NOT NULL,
	base_amount INTEGER NOT NULL,
	tolerance INTEGER NOT NULL,
	method TEXT NOT NULL,
	verdict TEXT NOT NULL,
	ended TEXT NOT NULL,
	ended_no INTEGER,
	CONSTRAINT pk_promise PRIMARY KEY (id),
	CONSTRAINT ck_promise_amounts_positive CHECK (amount > 0 AND base_amount >= 0 AND tolerance >= 0),
	CONSTRAINT ck_promise_in_order_of_time CHECK (until >= date AND date >= made_on),
	CONSTRAINT ck_promise_verdict_known CHECK (verdict IN ('', 'kept', 'broken')),
	CONSTRAINT ck_promise_end_known CHECK (ended IN ('', 'extended', 'replaced', 'cancelled')),
	CONSTRAINT ck_promise_made_on_is_a_date CHECK (made_on IS date(made_on)),
	CONSTRAINT ck_promise_date_is_a_date CHECK (date IS date(date)),
	CONSTRAINT ck_promise_until_is_a_date CHECK (until IS date(until)),
	CONSTRAINT fk_promise_audit_no FOREIGN KEY(audit_no) REFERENCES audit (number) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_promise_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_promise_event_id FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_promise_first_id FOREIGN KEY(first_id) REFERENCES promise (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_promise_ended_no FOREIGN KEY(ended_no) REFERENCES change (number) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;
CREATE INDEX ix_promise_amount ON promise (amount);
CREATE INDEX ix_promise_customer_id ON promise (customer_id);
CREATE INDEX ix_promise_event_id ON promise (event_id);
CREATE INDEX ix_promise_running ON promise (until) WHERE ended = '';
CREATE TRIGGER promise_stays BEFORE UPDATE OF id, audit_no, customer_id, event_id, first_id, made_on, date, until, currency, amount, base_amount, tolerance, method ON promise
BEGIN SELECT RAISE(ABORT, 'posted rows of promise are never changed'); END;
CREATE TRIGGER promise_is_kept BEFORE DELETE ON promise
BEGIN SELECT RAISE(ABORT, 'posted rows of promise are never deleted'); END;
CREATE TABLE receipt_reversal (
	id INTEGER NOT NULL,
	audit_no INTEGER NOT NULL,
	receipt_id INTEGER NOT NULL,
	kind TEXT NOT NULL,
	date TEXT NOT NULL,
	account_id INTEGER NOT NULL,
	base_amount INTEGER NOT NULL,
	reverses_id INTEGER,
	CONSTRAINT pk_receipt_reversal PRIMARY KEY (id),
	CONSTRAINT ck_receipt_reversal_kind_known CHECK (kind IN ('void', 'returned')),
	CONSTRAINT ck_receipt_reversal_date_is_a_date CHECK (date IS date(date)),
	CONSTRAINT fk_receipt_reversal_audit_no FOREIGN KEY(audit_no) REFERENCES audit (number) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_receipt_reversal_receipt_id FOREIGN KEY(receipt_id) REFERENCES receipt (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_receipt_reversal_account_id FOREIGN KEY(account_id) REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_receipt_reversal_reverses_id FOREIGN KEY(reverses_id) REFERENCES receipt_reversal (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;
CREATE INDEX ix_receipt_reversal_receipt_id ON receipt_reversal (receipt_id);
CREATE UNIQUE INDEX ix_receipt_reversal_reverses_id ON receipt_reversal (reverses_id) WHERE reverses_id IS NOT NULL;
CREATE TRIGGER receipt_reversal_stays BEFORE UPDATE OF id, audit_no, receipt_id, kind, date, account_id, base_amount, reverses_id ON receipt_reversal
BEGIN SELECT RAISE(ABORT, 'posted rows of receipt_reversal are never changed'); END;
CREATE TRIGGER receipt_reversal_is_kept BEFORE DELETE ON receipt_reversal
BEGIN SELECT RAISE(ABORT, 'posted rows of receipt_reversal are never deleted'); END;
CREATE TABLE unidentified_clearing (
	id INTEGER NOT NULL,
	audit_no INTEGER NOT NULL,
	receipt_id INTEGER NOT NULL,
	date TEXT NOT NULL,
	kind TEXT NOT NULL,
	amount INTEGER NOT NULL,
	base_amount INTEGER NOT NULL,
	CONSTRAINT pk_unidentified_clearing PRIMARY KEY (id),
	CONSTRAINT ck_unidentified_clearing_date_is_a_date CHECK (date IS date(date)),
	CONSTRAINT fk_unidentified_clearing_audit_no FOREIGN KEY(audit_no) REFERENCES audit (number) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_unidentified_clearing_receipt_id FOREIGN KEY(receipt_id) REFERENCES receipt (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;
CREATE INDEX ix_unidentified_clearing_receipt_id ON unidentified_clearing (receipt_id);
CREATE TRIGGER unidentified_clearing_stays BEFORE UPDATE OF id, audit_no, receipt_id, date, kind, amount, base_amount ON unidentified_clearing
BEGIN SELECT RAISE(ABORT, 'posted rows of unidentified_clearing are never changed'); END;
CREATE TRIGGER unidentified_clearing_is_kept BEFORE DELETE ON unidentified_clearing
BEGIN SELECT RAISE(ABORT, 'posted rows of unidentified_clearing are never deleted'); END;
CREATE TABLE allocation (
	id INTEGER NOT NULL,
	audit_no INTEGER NOT NULL,
	date TEXT NOT NULL,
	amount INTEGER NOT NULL,
	debit_item_id INTEGER NOT NULL,
	credit_item_id INTEGER NOT NULL,
	debit_base INTEGER NOT NULL,
	credit_base INTEGER NOT NULL,
	debit_customer_id INTEGER NOT NULL,
	debit_ledger_date TEXT NOT NULL,
	debit_document_date TEXT NOT NULL,
	debit_due_date TEXT NOT NULL,
	debit_split INTEGER NOT NULL,
	debit_audit_no INTEGER NOT NULL,
	credit_customer_id INTEGER NOT NULL,
	credit_ledger_date TEXT NOT NULL,
	credit_document_date TEXT NOT NULL,
	credit_due_date TEXT NOT NULL,
	credit_split INTEGER NOT NULL,
	credit_audit_no INTEGER NOT NULL,
	group_id INTEGER NOT NULL,
	reverses_id INTEGER,
	CONSTRAINT pk_allocation PRIMARY KEY (id),
	CONSTRAINT ck_allocation_sign CHECK ((reverses_id IS NULL AND amount > 0) OR (reverses_id IS NOT NULL AND amount < 0)),
	CONSTRAINT ck_allocation_date_is_a_date CHECK (date IS date(date)),
	CONSTRAINT fk_allocation_audit_no FOREIGN KEY(audit_no) REFERENCES audit (number) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_allocation_debit_item_id FOREIGN KEY(debit_item_id) REFERENCES open_item (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_allocation_credit_item_id FOREIGN KEY(credit_item_id) REFERENCES open_item (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_allocation_reverses_id FOREIGN KEY(reverses_id) REFERENCES allocation (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;
CREATE INDEX ix_allocation_audit_no ON allocation (audit_no);
CREATE INDEX ix_allocation_credit_item_id ON allocation (credit_item_id);
CREATE INDEX ix_allocation_credit_side ON allocation (date, credit_ledger_date, credit_customer_id, credit_due_date, credit_document_date, credit_split, amount, credit_base, audit_no, credit_audit_no);
CREATE INDEX ix_allocation_debit_item_id ON allocation (debit_item_id);
CREATE INDEX ix_allocation_debit_side ON allocation (date, debit_ledger_date, debit_customer_id, debit_due_date, debit_document_date, debit_split, amount, debit_base, audit_no, debit_audit_no);
CREATE INDEX ix_allocation_family ON allocation (debit_customer_id, date) WHERE debit_customer_id <> credit_customer_id;
CREATE INDEX ix_allocation_family_credit ON allocation (credit_customer_id, date) WHERE debit_customer_id <> credit_customer_id;
CREATE INDEX ix_allocation_group_id ON allocation (group_id);
CREATE UNIQUE INDEX ix_allocation_reverses_id ON allocation (reverses_id) WHERE reverses_id IS NOT NULL;
CREATE INDEX ix_allocation_split ON allocation (date) WHERE debit_split = 1;
CREATE TRIGGER allocation_stays BEFORE UPDATE OF id, audit_no, date, amount, debit_item_id, credit_item_id, debit_base, credit_base, debit_customer_id, debit_ledger_date, debit_document_date, debit_due_date, debit_split, debit_audit_no, credit_customer_id, credit_ledger_date, credit_document_date, credit_due_date, credit_split, credit_audit_no, group_id, reverses_id ON allocation
BEGIN SELECT RAISE(ABORT, 'posted rows of allocation are never changed'); END;
CREATE TRIGGER allocation_is_kept BEFORE DELETE ON allocation
BEGIN SELECT RAISE(ABORT, 'posted rows of allocation are never deleted'); END;
CREATE TABLE deduction (
	id INTEGER NOT NULL,
	audit_no INTEGER NOT NULL,
	item_id INTEGER NOT NULL,
	receipt_id INTEGER,
	reason TEXT NOT NULL,
	owner TEXT NOT NULL,
	deadline TEXT,
	charged_back_on TEXT,
	CONSTRAINT pk_deduction PRIMARY KEY (id),
	CONSTRAINT uq_deduction_item_id UNIQUE (item_id),
	CONSTRAINT ck_deduction_deadline_is_a_date CHECK (deadline IS date(deadline)),
	CONSTRAINT ck_deduction_charged_back_on_is_a_date CHECK (charged_back_on IS date(charged_back_on)),
	CONSTRAINT fk_deduction_audit_no FOREIGN KEY(audit_no) REFERENCES audit (number) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_deduction_item_id FOREIGN KEY(item_id) REFERENCES open_item (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_deduction_receipt_id FOREIGN KEY(receipt_id) REFERENCES receipt (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;
CREATE TRIGGER deduction_stays BEFORE UPDATE OF id, audit_no, item_id, receipt_id, reason ON deduction
BEGIN SELECT RAISE(ABORT, 'posted rows of deduction are never changed'); END;
CREATE TRIGGER deduction_is_kept BEFORE DELETE ON deduction
BEGIN SELECT RAISE(ABORT, 'posted rows of deduction are never deleted'); END;
CREATE TABLE dispute_item (
	id INTEGER NOT NULL,
	audit_no INTEGER NOT NULL,
	dispute_id INTEGER NOT NULL,
	item_id INTEGER NOT NULL,
	amount INTEGER NOT NULL,
	CONSTRAINT pk_dispute_item PRIMARY KEY (id),
	CONSTRAINT ck_dispute_item_something_disputed CHECK (amount > 0),
	CONSTRAINT fk_dispute_item_audit_no FOREIGN KEY(audit_no) REFERENCES audit (number) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_dispute_item_dispute_id FOREIGN KEY(dispute_id) REFERENCES dispute (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_dispute_item_item_id FOREIGN KEY(item_id) REFERENCES open_item (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;
CREATE INDEX ix_dispute_item_dispute_id ON dispute_item (dispute_id);
CREATE INDEX ix_dispute_item_item_id ON dispute_item (item_id);
CREATE TRIGGER dispute_item_stays BEFORE UPDATE OF id, audit_no, dispute_id, item_id, amount ON dispute_item
BEGIN SELECT RAISE(ABORT, 'posted rows of dispute_item are never changed'); END;
CREATE TRIGGER dispute_item_is_kept BEFORE DELETE ON dispute_item
BEGIN SELECT RAISE(ABORT, 'posted rows of dispute_item are never deleted'); END;
CREATE TABLE due_line (
	id INTEGER NOT NULL,
	audit_no INTEGER NOT NULL,
	item_id INTEGER NOT NULL,
	due_date TEXT NOT NULL,
	amount INTEGER NOT NULL,
	CONSTRAINT pk_due_line PRIMARY KEY (id),
	CONSTRAINT ck_due_line_due_date_is_a_date CHECK (due_date IS date(due_date)),
	CONSTRAINT fk_due_line_audit_no FOREIGN KEY(audit_no) REFERENCES audit (number) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_due_line_item_id FOREIGN KEY(item_id) REFERENCES open_item (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;
CREATE INDEX ix_due_line_item_id_due_date ON due_line (item_id, due_date);
CREATE TRIGGER due_line_stays BEFORE UPDATE OF id, audit_no, item_id, due_date, amount ON due_line
BEGIN SELECT RAISE(ABORT, 'posted rows of due_line are never changed'); END;
CREATE TRIGGER due_line_is_kept BEFORE DELETE ON due_line
BEGIN SELECT RAISE(ABORT, 'posted rows of due_line are never deleted'); END;
CREATE TABLE promise_item (
	id INTEGER NOT NULL,
	audit_no INTEGER NOT NULL,
	promise_id INTEGER NOT NULL,
	item_id INTEGER NOT NULL,
	CONSTRAINT pk_promise_item PRIMARY KEY (id),
	CONSTRAINT fk_promise_item_audit_no FOREIGN KEY(audit_no) REFERENCES audit (number) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_promise_item_promise_id FOREIGN KEY(promise_id) REFERENCES promise (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_promise_item_item_id FOREIGN KEY(item_id) REFERENCES open_item (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;
CREATE INDEX ix_promise_item_item_id ON promise_item (item_id);
CREATE INDEX ix_promise_item_promise_id ON promise_item (promise_id);
CREATE TRIGGER promise_item_stays BEFORE UPDATE OF id, audit_no, promise_id, item_id ON promise_item
BEGIN SELECT RAISE(ABORT, 'posted rows of promise_item are never changed'); END;
CREATE TRIGGER promise_item_is_kept BEFORE DELETE ON promise_item
BEGIN SELECT RAISE(ABORT, 'posted rows of promise_item are never deleted'); END;
CREATE TABLE entry (
	id INTEGER NOT NULL,
	audit_no INTEGER NOT NULL,
	ledger_date TEXT NOT NULL,
	kind TEXT NOT NULL,
	number TEXT NOT NULL,
	text TEXT NOT NULL,
	reverses_id INTEGER,
	allocation_id INTEGER,
	CONSTRAINT pk_entry PRIMARY KEY (id),
	CONSTRAINT ck_entry_ledger_date_is_a_date CHECK (ledger_date IS date(ledger_date)),
	CONSTRAINT fk_entry_audit_no FOREIGN KEY(audit_no) REFERENCES audit (number) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_entry_reverses_id FOREIGN KEY(reverses_id) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_entry_allocation_id FOREIGN KEY(allocation_id) REFERENCES allocation (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;
CREATE INDEX ix_entry_allocation_id ON entry (allocation_id) WHERE allocation_id IS NOT NULL;
CREATE INDEX ix_entry_audit_no ON entry (audit_no);
CREATE INDEX ix_entry_ledger_date_id ON entry (ledger_date, id);
CREATE INDEX ix_entry_reverses_id ON entry (reverses_id) WHERE reverses_id IS NOT NULL;
CREATE TRIGGER entry_stays BEFORE UPDATE OF id, audit_no, ledger_date, kind, number, text, reverses_id, allocation_id ON entry
BEGIN SELECT RAISE(ABORT, 'posted rows of entry are never changed'); END;
CREATE TRIGGER entry_is_kept BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'posted rows of entry are never deleted'); END;
CREATE TABLE entry_line (
	id INTEGER NOT NULL,
	audit_no INTEGER NOT NULL,
	entry_id INTEGER NOT NULL,
	ledger_date TEXT NOT NULL,
	account_id INTEGER NOT NULL,
	amount INTEGER NOT NULL,
	item_id INTEGER,
	tax_component_id INTEGER,
	CONSTRAINT pk_entry_line PRIMARY KEY (id),
	CONSTRAINT ck_entry_line_ledger_date_is_a_date CHECK (ledger_date IS date(ledger_date)),
	CONSTRAINT fk_entry_line_audit_no FOREIGN KEY(audit_no) REFERENCES audit (number) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_entry_line_entry_id FOREIGN KEY(entry_id) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_entry_line_account_id FOREIGN KEY(account_id) REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_entry_line_item_id FOREIGN KEY(item_id) REFERENCES open_item (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_entry_line_tax_component_id FOREIGN KEY(tax_component_id) REFERENCES tax_component (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;
CREATE INDEX ix_entry_line_account_id_ledger_date_amount ON entry_line (account_id, ledger_date, amount);
CREATE INDEX ix_entry_line_entry_id ON entry_line (entry_id);
CREATE INDEX ix_entry_line_item_id ON entry_line (item_id) WHERE item_id IS NOT NULL;
CREATE TRIGGER entry_line_stays BEFORE UPDATE OF id, audit_no, entry_id, ledger_date, account_id, amount, item_id, tax_component_id ON entry_line
BEGIN SELECT RAISE(ABORT, 'posted rows of entry_line are never changed'); END;
CREATE TRIGGER entry_line_is_kept BEFORE DELETE ON entry_line
BEGIN SELECT RAISE(ABORT, 'posted rows of entry_line are never deleted'); END;
CREATE TRIGGER audit_stays BEFORE UPDATE ON audit WHEN OLD.hash <> x''
BEGIN SELECT RAISE(ABORT, 'the audit chain is never changed'); END;
CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit chain is never cut'); END;
CREATE TRIGGER change_stays BEFORE UPDATE ON change
BEGIN SELECT RAISE(ABORT, 'a change is never rewritten'); END;
CREATE TRIGGER change_is_kept BEFORE DELETE ON change
BEGIN SELECT RAISE(ABORT, 'a change is never deleted'); END;
CREATE VIRTUAL TABLE customer_search USING fts5(
    code, name, more, content='', contentless_delete=1, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE document_search USING fts5(number, po, content='', tokenize='trigram remove_diacritics 1');
