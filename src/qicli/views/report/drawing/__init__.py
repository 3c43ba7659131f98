"""The one drawing of a report: rows on one axis of days, as marks that a file or a page can be made of."""
