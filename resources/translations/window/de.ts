<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>AR Desktop {version}
Accounts receivable in one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About AR Desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountPane</name>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsBox</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchList</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>&amp;Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause, or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchStrip</name>
    <message>
        <source>Paused; what is done stays done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {n} minutes left; you can go on working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {n} seconds left; you can go on working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you can go on working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Calling {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sum} on account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallField</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken, was for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing on account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sum} on account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Go to the customer's call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CashCount</name>
    <message>
        <source>Cash, counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted} of {cash}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounts debit credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aged detail invoices overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aged receivables overdue buckets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control account sub-ledger tie out agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days sales outstanding collection effectiveness best possible countback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries postings general ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>movements opening closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on account credits payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outstanding unpaid invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revenue turnover by customer salesperson product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement account movements balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vat gst return tax payable cash basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who changed what history log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogueList</name>
    <message>
        <source>Catalogue of reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CataloguePane</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogueSearch</name>
    <message>
        <source>Find a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take from the top</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Enter shows the items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Choose the column for each in the list at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>Enter goes to the call, a letter does what its button says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J and K move through the list, F9 calls, one letter logs the outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanyBox</name>
    <message>
        <source>Another logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency, fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logo any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanyStep</name>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tax ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;urrency of the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or &amp;region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telep&amp;hone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands on your papers. All but the currency can be changed in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComputerBox</name>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are yours alone: they are kept on this computer, outside of the company file. Another language is there from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every contact has a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a contact now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsPane</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name who gets invoices, reminders and statements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreditLines</name>
    <message>
        <source>Billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit qty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreditPane</name>
    <message>
        <source>Apply it to the invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note for {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net {net}, tax {tax}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is credited: enter a quantity or an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, printed on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{credit} posted for {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · invoiced {total}, open {open}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is credited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurrencyField</name>
    <message>
        <source>Only items in one currency, with amounts in it; empty: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all, in {base}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerDetail</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finance charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue {late}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overpayment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid within the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unapplied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerField</name>
    <message>
        <source>Balance {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One customer, by name or code; empty: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue {sum}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerFields</name>
    <message>
        <source>As the items say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt from tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace for discount, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive: not in lists any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments go to the oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company's</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>A limit is not below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {n} more have nearly this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another customer has this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every customer has a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every customer has a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it the same as {code} {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer has this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody pays for themselves here: leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms and habits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it changes, for the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You began this earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a customer now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, code, phone, city…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over their limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise of {day} is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come with an import, or one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unapplied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} customers, balance {sum} {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} selected, balance {sum} {currency}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>&amp;Change this customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log a call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Alt+Down opens the calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DepositDesk</name>
    <message>
        <source>Cheques and cash that are received stand here until they go to the bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this deposit, 1 receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this deposit, {n} receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} {name} now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DepositForm</name>
    <message>
        <source>Count on the tape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in this deposit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum on the tape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tape and list agree, {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what the tape says: the list has {n} items, {sum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tape has {n} fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tape has {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} less on the tape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} more on the tape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} of cash too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} of the cash is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DepositList</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cheque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cheques</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} returned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DepositsPage</name>
    <message>
        <source>&amp;New batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Post the deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the deposit back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit {sum} {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposits made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deposits yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the s&amp;lip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put &amp;everything in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the slip as P&amp;DF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come here with the first slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in or out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type the tape sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} posted: {sum} to the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {of} receipts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>For a receipt that should never have been entered: what it paid is open again, its entry is reversed, and the number stays used. This is not taken back by Undo; enter it again if it was right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay back {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void {number}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it paid is open again with its old due dates, and the money leaves the bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} of {number} are there. What is paid back leaves the bank; Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} came back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferencePanel</name>
    <message>
        <source>Applied to 1 invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied to {n} invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit left over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write‑off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{customer} after posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disputes</name>
    <message>
        <source>Answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispute of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled, to be ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come with calls: “disputes 26-1930, quantity short”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items}, {amount} disputed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} open, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: dispute ended, {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: dispute runs again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentFacts</name>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer PO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the books from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsPane</name>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop certificates, contracts and remittances here. They are kept inside the company file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the next file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} taken off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Cancel the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: {created} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written as a whole at the end. Cancel leaves the books as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save left-out rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo takes the whole import back as long as nothing was built on it; numbers it used stay used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} customers created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} were there already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneToday</name>
    <message>
        <source>Deposit {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} received</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>Posting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawerRows</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheque no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unidentified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated ahead, posts by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in this deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in this deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unidentified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {of} in this deposit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Draft deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} posted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorFoot</name>
    <message>
        <source>Amount: instead of a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+D copy line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Del remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter next cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter on an empty line: note and totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item: type code or name; Tab takes the first one found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin {sum}, {share} (never printed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of one, or = and a sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity: a number, or = and a sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax: empty takes the item's or the customer's</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorForm</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer PO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms, due {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept as a draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorLines</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought {n} times lately, last at {price} on {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disc %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorTotals</name>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net, {n} line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net, {n} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total {currency}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorWarnings</name>
    <message>
        <source>Open {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Amount received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, code or invoice number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryHead</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>in {days} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>CSV, a text file from your old program, or an Excel workbook (.xlsx). You see everything before anything is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or say first what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileWork</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows taken in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” read as “{instead}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount: any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due: any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due: next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due: past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due: this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due: this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesperson: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the end of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sum} and more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindAnything</name>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStepsPane</name>
    <message>
        <source>Bring them over from your old program with what is open, or enter the first one by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers and what they owe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo, address and how to pay: they stand on every invoice and statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post it, print it, and Today begins to tell what needs you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first half hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FixPanel</name>
    <message>
        <source>&amp;Read it as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave {n} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason &amp;why it goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in row {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {n} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is chosen helps all of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadView</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>&amp;Back to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save left-out rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns and check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run in {s} s, nothing written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mport the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {n} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported {n} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same file again?   {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save left-out rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {n} rows, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}-left-out.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} rows would be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows saved in {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWork</name>
    <message>
        <source>Importing {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvoiceBatch</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document {n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making PDFs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the PDFs into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} done, {failed} failed, {left} not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} documents posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pages printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvoiceCommands</name>
    <message>
        <source>&amp;Copy line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Void…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More &amp;fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post and &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvoiceList</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unapplied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvoiceLists</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is paid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, customer, PO or amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDFs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come with the first one you write, or with an import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you begin and leave is kept here, just as you typed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemsPane</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No items behind this figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} selected, {sum}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts before tax in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied to the invoices they name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer PO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers in the books are recognised by their code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents already in the books are recognised by their number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import open invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices and credit notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items and prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items in the books are recognised by their code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known again by their code; filled cells overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row a line; posted under their own numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open amounts in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open invoices and credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments in the books are recognised by number, else by their row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows already in the books are recognised by their number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax exempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total with tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What customers owe when your books begin here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you sell, known again by its code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays (code)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kpis</name>
    <message>
        <source>DSO, 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unapplied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no promise is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sales in 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest {n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} credits, {oldest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} customers, {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days better than {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days worse than {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} open items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of open items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerPane</name>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger {first} – {last}, {n} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>{n} draft deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} drafts deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} marked as sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>C&amp;olumns of this list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expor&amp;t this list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filte&amp;rs…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListTools</name>
    <message>
        <source>&amp;CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Excel workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LivePreview</name>
    <message>
        <source>A customer and a line make a paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Choose a logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has more than 2 MB; a picture of 600 pixels is large enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no PNG or JPEG picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company files (*.arbook)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is open for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holder} writes in it. You can look at everything and make reports.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingGrid</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} found, {used} used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About AR Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Aging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deposits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disputes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New company…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open company…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Receive payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sample company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Statement run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unapplied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Worklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All r&amp;eceipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ustomers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collectio&amp;ns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a&amp;nything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side &amp;bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win&amp;dow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>ACH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MorePanes</name>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCompanyPage</name>
    <message>
        <source>Another place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company files (*.arbook)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the company a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the company in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberingBox</name>
    <message>
        <source>Begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finance charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next number of {series}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next {series} number {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{series} begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{series} begins with {now} instead of {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenItems</name>
    <message>
        <source>Apply to the oldest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} applied to the oldest items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} items selected, {sum} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sum} open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>All in one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the movements; empty: the day after the customer's last statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the folder {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movements since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the statements go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsRow</name>
    <message>
        <source>Apply to their invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one unit is worth, where neither the file nor the books have a rate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Written to {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverdueItems</name>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer, number, amount, report or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices and receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open items of {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, not all applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} d late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hit in {ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hits in {ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperPane</name>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest invoice as it prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the very page that prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, the very page that prints</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Your paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperStep</name>
    <message>
        <source>&amp;Invoice numbers begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Small print at the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: INV-00001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers are given when an invoice is posted, one after the other, without a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the &amp;year, starting anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: INV-2026-00001</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>&amp;Save this statement as a PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint this statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a&amp;ll that were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastPane</name>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents and payments are voided on their dates, or today where the month is closed; their numbers stay used. Customers and items that nothing else uses are removed. If something was built on it, nothing is changed and you are told what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import of {n} records ({what})?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {n} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayStep</name>
    <message>
        <source>&amp;Account number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;IBAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Routing number or sort code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BI&amp;C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;heques go to (lines separated by ;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How customers pay you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay &amp;link ({number} is filled in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed at the foot of every invoice. Leave empty what you don’t use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentBoard</name>
    <message>
        <source>Amounts put on an invoice are not negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More credit is used than is needed; take less of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than is open would be settled on {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed from the amount:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put down by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, a code or an invoice number; Enter takes the first that is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the amount received, or tick what is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the amount, or tick what is paid: Space pays in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type their name above. What they owe comes here, with a proposal for the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is paid now stays on account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a customer the money is posted as unidentified, and waits under Unapplied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pay in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest to this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write off rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} more is put down than was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} owes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} owes nothing; the money stays on account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentRows</name>
    <message>
        <source>Bank fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than a small difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write‑off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview, pages: {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfPane</name>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneButton</name>
    <message>
        <source>Call {number} (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {number} {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>All customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unapplied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewColumns</name>
    <message>
        <source>Already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it would arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows as they would arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our mistake, not yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That can't be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company file is in trouble</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemPane</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del takes them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the books already, same content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems and notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save left-out rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave row out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more may follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo the fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} are here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows stay out unless fixed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>That did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>Ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the promise of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No promise is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise of {who} was broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise of {who} was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipts say: {state}. Your word stands instead until you take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come with calls: “promises 4,120 fri”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whatever is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} by {day}; what came since it was made counts on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} open, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: promise cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: promised for {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalStrip</name>
    <message>
        <source>Another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message>
        <source>Nothing has just {amount} open, so what was due first is paid first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything that is open less the discounts, {n} items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything that is open, {n} items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no item has this amount; what was due first: {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} is the whole balance less the discounts, to the cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} is the whole balance, to the cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} is what {numbers} has open, to the cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} is {numbers} less its discount, to the cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} of {number} on account is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{discount} of discount is earned until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{numbers} less its discount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{numbers}, which has exactly this open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Age by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one customer, or one currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books as they were known at the end of a day; empty: now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickLog</name>
    <message>
        <source>A letter logs the outcome while a list has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much, and by when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a call in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log “{outcome}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke to Ingrid, promises 4,120 fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which item, and why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next: {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Customer's words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deduction {amount} on {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late discount agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late discount {amount} on {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised rebate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>becomes an item of its own; the amount stays in the aging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the payment came too late for it; say why it is given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptCounts</name>
    <message>
        <source>{n} held cheques posted, their day has come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptList</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unapplied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unidentified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptPane</name>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is paid with it any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is paid with it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un-apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unapplied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unidentified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deposit {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptsPage</name>
    <message>
        <source>&amp;Apply or identify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Un-apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Void…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No receipt fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No receipts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet deposited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay &amp;back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment came back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unapplied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undeposited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unidentified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With something unapplied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} un-applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} receipts, {sum} {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} selected, {sum} {currency}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiveHead</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>&amp;Another proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write off the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheque held until its date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;educt the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold it until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay {amount} {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post and &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose money it is first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the &amp;discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {of} invoices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentFile</name>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefundDialog</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} posted: {amount} paid back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportActions</name>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;in to the top, or take down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance at the ends of the months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DSO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days sales outstanding, month by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delinquent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue, month by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moved the balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>CSV, plain values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export {report}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportHead</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportItems</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportTable</name>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of open items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportTablePanel</name>
    <message>
        <source>An empty report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it for these dates and filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {column}: {sum}. Enter shows what is behind it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Agrees with control account {account}, {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not agree with control account {account}, {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books do not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The months before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name or a code above; the ledger is there at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose ledger?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amounts in {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as known on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base currency {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} selected, {sum} {currency}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Aged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this report with its questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnedDialog</name>
    <message>
        <source>Bank's charge to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post the return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, as the bank says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} returned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsPane</name>
    <message>
        <source>{n} document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} documents, open {sum} {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} documents, total {sum} {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sum} open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep this filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedStrip</name>
    <message>
        <source>Last: {what}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as you leave a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingField</name>
    <message>
        <source>{name}: {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {now} instead of {before}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>2026-01-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A discount taken too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the allowance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aging columns, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books begin on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheques go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers in credit get one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers who owe nothing get one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers without movement get one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount is taken on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount lowers the tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discounts and differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due dates wait for a business day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt only with a valid certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freight product lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halves are rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, they run on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once per rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration, seat, managers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routing number or sort code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small difference, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small print at the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight to expense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax falls due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms and periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the even cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-offs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, starting anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is given on posting; the next can only go up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and at most percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated rates; old invoices keep theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how customers pay you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept on this computer, not in the company file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines separated by ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed on everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a short payment may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what invoices and statements look like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when a customer has none of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where postings go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who gets one in a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} and {customer} are filled in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&amp;Next setting found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F finds a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of this company file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} settings found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Invoices go to {whom}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices, reminders and statements go to {whom}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers and payers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders go to {whom}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements go to {whom}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms and credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody: there is no e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved as you leave a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} of {name} changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Coming from QuickBooks?  Your shortcuts work here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company files you open are listed here. You can also drop one onto this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers and what they owe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the open invoices from your old program. The total must agree with your ledger; the import shows both figures side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo, address, how to pay. The preview is the very page your customer gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the amount; the invoices that it fits are proposed, and you see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also drop a company file onto this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first half hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlipPane</name>
    <message>
        <source>After posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>All activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance below {least}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {kind}, {n} statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {kind}, {n} statements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementsPage</name>
    <message>
        <source>&amp;Leave out, or take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {n} not made: cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance of the run {sum} {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every statement is kept in the company file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping {n} statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out, or take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {n} statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {n} statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {n} statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {n} statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making {n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has anything to be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written before all papers are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading: statements are numbered in the books, so none can be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan &amp;anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print all made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements come from invoices and payments; there are none up to this date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepStrip</name>
    <message>
        <source>Step {n} of {all}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePanel</name>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Apply {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose is {number}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} of {number} applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is {who}'s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} posted: {amount} from {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaxBox</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used, stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsBox</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they mean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, a number or an amount…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} d late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} put off until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayBody</name>
    <message>
        <source>Aging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DSO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayCharts</name>
    <message>
        <source>Aging by due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DSO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DSO and best possible, 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {days} days, best possible {best}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>&amp;Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open what is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the line, D done for today, Z tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the last months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off until &amp;tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show “{tab}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: again on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TotalsPanel</name>
    <message>
        <source>, {n} unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in the books, {n} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it add up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by you, {n} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, {n} rows with a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file agrees with your old ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file agrees; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has {sum} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lacks {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be imported, {n} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your old ledger’s &amp;total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your old ledger’s total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows of {sum} still need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {n} rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnappliedPage</name>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer, number, reference…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money on account, credit notes not yet used and payments from nobody known stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is unapplied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay &amp;back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unapplied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} owes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} owes {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} applied to the oldest items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnappliedRows</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer or reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unapplied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unidentified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this customer owes, in the company's currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose money is it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoidDialog</name>
    <message>
        <source>Its entry of {total} is reversed; the number stays used and the paper is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, for the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone: write it anew if it was right after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void {kind} {number}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was applied to it, {n} in all, is on account again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is void</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeHost</name>
    <message>
        <source>Creating the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written before you create the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes with the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>An .arbook file on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your books over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark, like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices out, payments in, nothing forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, currency, logo; a chart of accounts is ready made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northgate Supply, 2,000 invoices, nothing you can break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a company file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your books are one file on this computer. Nothing is sent anywhere unless you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your customers and their open invoices, from CSV or Excel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <source>Nobody to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is overdue or broke a promise comes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} left, {done} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} customers, best first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkView</name>
    <message>
        <source>&amp;Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show “{tab}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Band</name>
    <message>
        <source>Forget how it was read before, and guess by the heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns are those of {file}, imported on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see what would happen. The import is one step and one undo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_CreditUsed</name>
    <message>
        <source>{used} of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_KpiButton</name>
    <message>
        <source>{line}
Enter shows the items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Mark</name>
    <message>
        <source>{title}, done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Matches</name>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_NewRate</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state, county, city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}: {rate} % from {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
