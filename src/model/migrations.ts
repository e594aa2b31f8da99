/** How a file of an older version of the format becomes one of the next, and so on up to the present one. */

/** A parsed file, whatever is in it. */
export type FileRecord = Readonly<Record<string, unknown>>;

/** From one version to the next: pure, for any value whatever, since files come from anywhere. */
export type Migration = (file: FileRecord) => FileRecord;

/** The first one leads from version 1 to 2. Once released, none of them changes any more. */
export const MIGRATIONS: readonly Migration[] = [];

/** The file as the present version would have written it. */
export const migrate = (
  file: FileRecord,
  from: number,
  migrations: readonly Migration[] = MIGRATIONS,
): FileRecord => migrations.slice(from - 1).reduce((older, next) => next(older), file);
