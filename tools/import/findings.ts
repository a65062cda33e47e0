/** What became of rows of the file. CREATED rows are the plan itself and are counted, not listed. */
export type Outcome = 'SKIPPED' | 'DOUBTFUL' | 'REFUSED';

/** Why, and what to do about it. A closed list, so that a report can be read by a program. */
const suggestions = {
  FILE_UNREADABLE: 'Save the file as UTF-8 CSV (or the InvenTree fixture as JSON) and try again.',
  FILE_EMPTY: 'Check that it is the right file.',
  FORMAT_UNCLEAR: 'Say which it is: --format indented, level, depth or inventree.',
  HEADER_MISSING: 'Name the columns in the first line; level (or depth), part number and quantity are needed.',
  HEADER_REPEATED: 'Give each column a name of its own.',
  TOP_UNKNOWN: 'Say which assembly these rows belong to: --top <part number>.',
  COLUMN_COUNT: 'Quote cells that contain the separator, and give every row as many cells as the header has.',
  TEXT_INVALID: 'Remove the control character, or the text beyond its limit.',
  PART_NUMBER_MISSING: 'Give the row a part number.',
  PART_NUMBER_FORMAT: 'A part number has 1 to 60 characters and no control characters.',
  PART_NUMBER_AMBIGUOUS: 'Write one part number one way throughout the file.',
  PART_NUMBER_CONVERTED:
    'A spreadsheet may have turned the number into a figure: check it against the source, format the column as text.',
  PART_NUMBER_FROM_NAME: 'Give the part a number of its own at the source if the name should not be its number.',
  PART_NUMBER_MADE_UNIQUE: 'Give the part a number (IPN) of its own at the source.',
  DESCRIPTION_DIFFERS: 'Write one description for one part.',
  LEVEL_INVALID: 'A level is a whole number (indented, depth) or whole numbers with full stops between them (level).',
  LEVEL_JUMP: 'Insert the missing assembly, or correct the level.',
  LEVEL_REPEATED: 'Give each row a level of its own: 1, 1.1, 1.2.',
  PARENT_UNKNOWN: 'List the assembly before its components, under the same number.',
  PARENT_REFUSED: 'Correct the assembly this row stands under.',
  QUANTITY_MISSING: 'Give the quantity needed for one parent.',
  QUANTITY_INVALID: 'A quantity is a decimal number above zero, written with a full stop: 2.5.',
  QUANTITY_APPROXIMATE: 'Replace the estimate by a measured figure before release.',
  TOP_QUANTITY: 'The quantity of the top assembly is not imported: ask for it when exploding.',
  PRECISION_EXCEEDED: 'Round it: at most 6 decimals and 15 digits are kept.',
  UOM_MISSING: 'Name the unit, or say what a blank means: --unit EA.',
  UOM_CONVERSION_MISSING:
    'Use a unit of UN/CEFACT Rec 20 (EA, MTR, CMK, KGM ...); for a pack or a roll give the content in such a unit.',
  UOM_DIMENSION_MISMATCH: 'Count one part in units of one kind.',
  DESIGNATOR_SEPARATOR: 'Separate reference designators by commas.',
  DESIGNATOR_COUNT: 'List one reference designator per piece.',
  FIND_NUMBER_REPEATED: 'Give each line of an assembly a position of its own.',
  SUBASSEMBLY_DOUBLED: 'Remove one of the two lines, or import both with --accept-duplicates.',
  SUBASSEMBLY_REPEATED: 'Nothing to do: its components were read where it is listed first.',
  SUBASSEMBLY_DIFFERS: 'Make the lists equal, or give the variants numbers of their own.',
  BOM_CYCLE: 'An assembly cannot contain itself: remove this line.',
  PRICE_CONTRADICTORY: 'Decide which price holds. Prices are not imported here: they belong to ERP.',
  PRICE_UNIT: 'State the price in a unit that the quantity converts to.',
  ALIAS_AMBIGUOUS: 'One supplier number may name one part only.',
  TEMPLATE: 'Replace the template by the variant that is built, or keep it as a part of its own.',
  VARIANTS_ALLOWED: 'Check that each variant may be used; take out the substitutes that may not.',
  INHERITED_LINES: 'Check that each variant needs the line.',
  CONSUMABLE: 'Imported as an ordinary line; mark it as consumable in the mBOM.',
  INACTIVE: 'Imported as a draft; obsolete it if it is no longer used.',
  VIRTUAL: 'Imported as a part; it has no stock.',
  REFERENCE_NOT_FOUND: 'The record it points to is not in the file.',
  OPTIONAL_UNCLEAR: 'Write Y or leave the cell empty.',
  SUBASSEMBLY_TWICE: 'Give the sum on one line, or remove one.',
  SUBSTITUTE_ITSELF: 'Name another part as substitute.',
  ROW_EMPTY: 'Nothing to do.',
  COLUMN_LATER: 'Nothing to do: it belongs to the mBOM of MES.',
  LATER: 'Name it as well: --what parts,orders,stock,builds.',
  VIRTUAL_STOCK: 'Nothing to do, or unmark the part at the source.',
  SUPPLIER_PART: 'Correct the number, its pack or its prices at the source.',
  PRICE_UNUSABLE: 'Give the line a price, and the pack a size that divides it.',
  PACK_OPENED: 'Nothing to do: the amount of the line is the same.',
  RECEIVED_NOWHERE: 'Say at the source where what came lies, or order and receive it by hand.',
  ORDER_INCOMPLETE: 'Correct the order at the source and run the same command again.',
  RATE_MISSING: 'Say what one of the currency is worth in that of the books: --rate EUR=1.08.',
  BUILD_EXCEEDED: 'Nothing to do, if so many were meant.',
  BUILT_AND_INSTALLED: 'Install it with createAbomInstallation.',
  BUILD_NUMBER: 'Give the build a reference.',
  BUILD_MADE_NOTHING: 'Nothing to do: what it made is gone.',
  BUILD_OUTPUT_LEFT: 'Have its build imported.',
  SERIAL_REQUIRED: 'Give each piece its serial number at the source, or keep the part without any.',
  SERIAL_REPEATED: 'Correct the serial number at the source.',
  INSTALLED_WITHOUT_BUILD: 'Name the build that made the other, or count it in by hand.',
  PLACE_MISSING: 'Give it a place at the source, or count it in by hand.',
  STOCK_SOLD: 'Nothing to do.',
  STOCK_GONE: 'Nothing to do.',
  STOCK_ATTENTION: 'Look at it, and hold it if it is not to be used.',
  RESULT_WITHOUT_STOCK: 'Nothing to do, or import its stock or its build.',
  NOT_CARRIED: 'Nothing to do.',
  SERVER_REFUSED: 'Do as the message says and run the same command again.',
  ALREADY_THERE: 'Nothing to do.',
} as const;

export type FindingCode = keyof typeof suggestions;

export interface Finding {
  readonly outcome: Outcome;
  /** One of ours, or the code of a refusal of the server. */
  readonly code: string;
  /** Where: `line 12` of a CSV, `part.bomitem 22` of a fixture. */
  readonly places: readonly string[];
  readonly message: string;
  readonly suggestion: string;
}

export const finding = (
  outcome: Outcome,
  code: string,
  places: string | readonly string[],
  message: string,
  suggestion: string,
): Finding => ({ outcome, code, places: typeof places === 'string' ? [places] : places, message, suggestion });

export const refused = (
  code: FindingCode,
  places: string | readonly string[],
  message: string,
  suggestion: string = suggestions[code],
): Finding => finding('REFUSED', code, places, message, suggestion);

export const doubtful = (
  code: FindingCode,
  places: string | readonly string[],
  message: string,
  suggestion: string = suggestions[code],
): Finding => finding('DOUBTFUL', code, places, message, suggestion);

export const skipped = (
  code: FindingCode,
  places: string | readonly string[],
  message: string,
  suggestion: string = suggestions[code],
): Finding => finding('SKIPPED', code, places, message, suggestion);

/** One finding for many like rows, none where there is no row. */
export const grouped = (
  make: typeof doubtful,
  code: FindingCode,
  places: readonly string[],
  message: string,
): readonly Finding[] => (places.length === 0 ? [] : [make(code, places, message)]);
