wp db export
wp db query "DELETE FROM $(wp db prefix)posts WHERE ID = 0; ALTER TABLE $(wp db prefix)posts MODIFY ID bigint(20) unsigned NOT NULL AUTO_INCREMENT"
