# Every sentence that a user reads, once. A key that is new here stands in the other language too.
