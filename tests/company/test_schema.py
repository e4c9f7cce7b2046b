from ar_desktop.company import schema, steps
from ar_desktop.company.connections import APPLICATION_ID
from ar_desktop.company.layout import LAYOUT
from ar_desktop.company.types import Base


def test_a_new_file_has_the_tables_that_the_classes_are_mapped_to(company):
    wanted = sorted(_squeezed(statement) for statement in schema.statements(schema.mapped()))
    with company.reading() as read:
        found = read.rows(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"
            " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%!_search!_%' ESCAPE '!'"
        )
        assert sorted(_squeezed(sql) for (sql,) in found) == wanted
        assert read.value("PRAGMA user_version") == steps.LAST
        assert read.value("PRAGMA application_id") == APPLICATION_ID


def test_bulk_writing_knows_the_tables_as_they_are():
    metadata = schema.mapped()
    assert schema.LAYOUT.read_text(encoding="utf-8") == schema.layout_source(metadata)
    assert list(LAYOUT) == [table.name for table in metadata.sorted_tables]


def test_every_table_is_strict(company):
    with company.reading() as read:
        strict = read.rows("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    ours = {name: flag for name, flag in strict if name in Base.metadata.tables}
    assert len(ours) == len(Base.metadata.tables)
    assert set(ours.values()) == {1}


def _squeezed(sql):
    return " ".join(sql.split())
