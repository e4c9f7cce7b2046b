"""Under which kind documents that are not yet posted lie among the drafts."""

from __future__ import annotations

from typing import Final

DRAFT: Final = "document"
