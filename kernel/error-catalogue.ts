import type { RefusalCode } from './errors.ts';

/** What the error catalogue says of a code beside its status. */
export type ErrorText = {
  /** The fact that stands in the way. */
  when: string;
  /** What whoever meets it does. */
  todo: string;
};

/** The texts of docs/errors.md. A code without them does not compile. */
export const errorTexts: Readonly<Record<RefusalCode, ErrorText>> = {
  UNAUTHENTICATED: {
    when: 'There is no token where one is needed, or it is not to be trusted: expired, of another issuer or audience, badly signed or formed.',
    todo: 'Send a good token as `Authorization: Bearer <token>`.',
  },
  FORBIDDEN: {
    when: 'The token lacks a scope: of a mutation, of something that the operation reads, or of the role that signs a step off. `details.missing` names field and scopes.',
    todo: 'Ask for a token with one of those scopes, leave the field out, or have somebody with the role sign.',
  },
  OWNERSHIP_VIOLATION: {
    when: 'A principal of one system asks for a change of what another owns. `owner` names the system of record, `rule` the rule behind it.',
    todo: 'Do what the message says instead, or ask the owner to make the change.',
  },
  REVISION_AUTHORITY: {
    when: 'Somebody else than PLM draws up, reviews or releases a revision.',
    todo: 'Raise an issue in MES: a change request is made from it.',
  },
  ITEM_AUTHORITY: {
    when: 'A system creates or changes an item that was not born there.',
    todo: 'Ask the system that `owner` names to do it.',
  },
  ERP_POSTING_AUTHORITY: {
    when: 'A document of the books is asked for without the event of the floor that it stands on, or by somebody else than integration.',
    todo: 'Record the fact on the floor (a receipt, a completion): it is posted from there.',
  },
  INVENTORY_MIRROR_FORBIDDEN: {
    when: 'One system’s stock is to be set from the other’s: the floor’s from the books, or the books’ from the floor.',
    todo: 'Run a reconciliation: it shows both figures and where the difference comes from.',
  },
  SCHEDULING_AUTHORITY: {
    when: 'Somebody else than MES schedules, dispatches or prioritises a run.',
    todo: 'Change the need date of the demand; MES schedules by it.',
  },
  EVENT_UNVERIFIED: {
    when: 'What another system is said to have recorded does not carry its signature, was changed on the way, or is another kind of event.',
    todo: 'Read the event again from its owner (`<system>SignedEvent`) and hand it over as it is.',
  },
  FLOW_OUT_OF_SCOPE: {
    when: 'What is to cross to another system is outside of what was agreed: an order line lacks attributes that its site requires, for example.',
    todo: 'Fill in what `details` names, or have the scope changed by its owner first.',
  },
  NOT_FOUND: {
    when: 'There is no such record, or none that the viewer’s sites can see: the two are not told apart.',
    todo: 'Check the id (the message shows its form), or list the records first.',
  },
  ETAG_MISMATCH: {
    when: 'Somebody else has changed the record since it was read. `details` has the current etag.',
    todo: 'Read it again, look at what changed, and send the new `_etag`.',
  },
  SERIAL_BACKFLUSH_NOT_ALLOWED: {
    when: 'A part that is tracked by serial number is to be consumed by backflush, which cannot say which piece went in.',
    todo: 'Take `backflush` off the line: each piece is installed by its serial number.',
  },
  IDEMPOTENCY_CONFLICT: {
    when: 'The idempotency key was used before with another input.',
    todo: 'Use a new key for a new request; repeat a request only as it was.',
  },
  PREDECESSOR_MISSING: {
    when: 'Something came before what it follows: a reversal before its receipt, the third increment of a run before the second.',
    todo: 'Bring what is missing first; then send this again. `details` says what is missing.',
  },
  IDEMPOTENCY_IN_PROGRESS: {
    when: 'The same request, or a change of the same records, is still running.',
    todo: 'Try again in a moment, with the same key.',
  },
  ALREADY_EXISTS: {
    when: 'A record with this natural key is there already.',
    todo: 'Read it, or choose another key.',
  },
  DUPLICATE_BILL: {
    when: 'The supplier has sent a bill with this number before, with the same date or the same amount. `details` names it.',
    todo: 'Read the earlier bill. Where it is wrong, void it first; where it is another one, ask the supplier for its own number.',
  },
  ETAG_REQUIRED: {
    when: 'An update comes without the etag of what it changes.',
    todo: 'Read `_etag` and send it as `etag`.',
  },
  PAGE_SIZE_EXCEEDED: { when: '`first` or `last` is greater than 500.', todo: 'Ask for at most 500, and page on.' },
  PAGE_ARGUMENTS_INVALID: {
    when: 'Arguments of paging contradict each other, for example `first` beside `last`, or are not positive.',
    todo: 'Give `first` with `after`, or `last` with `before`.',
  },
  PAGE_REQUIRED: {
    when: 'A list without page arguments has more than 5,000 rows. Nothing is ever cut in silence.',
    todo: 'Give `first`, and page on with `after`.',
  },
  CURSOR_INVALID: {
    when: 'The cursor is none, belongs to another list, order or filter, or, of a subscription, to another system or to what the database lost when it was restored.',
    todo: 'Start again without it, with the same filters and order on each page. Before a subscription begins again, read the records once.',
  },
  CURSOR_EXPIRED: {
    when: 'The cursor of a subscription is older than the events that are kept, or from before the database was restored or moved.',
    todo: 'Subscribe without `after`, and read the records once by a query to see what was missed.',
  },
  FILTER_INVALID: {
    when: 'A filter cannot be carried out: a list that is too long, a value of the wrong form, too many levels.',
    todo: 'Correct the value that the message names.',
  },
  VALUE_INVALID: {
    when: 'A value does not have its form or range.',
    todo: 'Correct the value that the message names.',
  },
  STATE_INVALID: {
    when: 'The record is not in the state that this step starts from. `details` has both.',
    todo: 'Bring it into that state first, or choose the step that fits.',
  },
  RELEASED_IMMUTABLE: {
    when: 'What was released is to be changed. Released revisions and engineering BOMs never change.',
    todo: 'Draw up the next revision.',
  },
  RUN_CLOSED: { when: 'The run is closed, and its as-built record is final.', todo: 'Rework is a new run.' },
  STALE_REVISION: {
    when: 'The revision is superseded, or not in force, on the day for which the run is planned; or PLM was not heard for longer than the site allows.',
    todo: 'Build the revision in force, or plan the run for a day on which this one is; have the events of PLM carried over.',
  },
  RUN_ON_HOLD: {
    when: 'The run has a step on hold.',
    todo: 'Resume the step once its cause is settled.',
  },
  UNAPPROVED_SUBSTITUTE: {
    when: 'The piece is neither the planned part nor one of its approved substitutes. `details.approved` names those.',
    todo: 'Install an approved part, or have the deviation allowed by an issue.',
  },
  LOT_ON_HOLD: {
    when: 'The stock is held for quality or blocked.',
    todo: 'Have the hold decided on, or take other stock.',
  },
  LOT_EXPIRED: {
    when: 'The expiry date of the stock has passed.',
    todo: 'Take stock that has not expired.',
  },
  SERIAL_REQUIRED: {
    when: 'Pieces of a serial part are handled one by one, each by its serial number; one that is built has it before it is good.',
    todo: 'Name the piece with its serial number, one at a time; give one that is in its run its number with `updatePartInventory`.',
  },
  SERIAL_ALREADY_INSTALLED: {
    when: 'A piece of this serial number is installed already.',
    todo: 'Remove it there first, or check the number.',
  },
  INSUFFICIENT_QUANTITY: {
    when: 'More is asked for than is available. `details` has both figures.',
    todo: 'Take less, or take the rest from other stock.',
  },
  OVER_COMPLETION: {
    when: 'Good and scrapped together would exceed the plan and its tolerance. `details` has the figures.',
    todo: 'Check the count; build the rest on a run of its own.',
  },
  POSTING_RULE_MISSING: {
    when: 'No posting rule says which accounts move when this happens to an item of this cost method.',
    todo: 'Finance adds the rule (`upsertPostingRule`); then send the same again.',
  },
  PERIOD_CLOSED: {
    when: 'The accounting period of the posting date is closed.',
    todo: 'Post into an open period, or have it opened again.',
  },
  APPROVAL_REQUIRED: {
    when: 'A change takes an order beyond the total that was approved. `details` has what was approved, the limit and the new total.',
    todo: 'Submit the order for a raise (`submitPurchaseOrder` with `upTo`), have it approved, then change it.',
  },
  PO_LINE_BELOW_RECEIVED: {
    when: 'An order line is to be lowered below what was received or billed of it, or canceled then. `details.minimum` is the least it can be.',
    todo: 'Lower it to that at most; return the goods first, or close the line short.',
  },
  MATCH_EXCEPTION: {
    when: 'A bill is to be paid that does not match its order and receipts. `details` says which lines, and why.',
    todo: 'Receive the goods, correct the bill or the order, or have a named approver override it with a reason.',
  },
  EBOM_NOT_RELEASED: {
    when: 'Production is to start from an engineering BOM that is not released.',
    todo: 'Have PLM release it, or build a released revision.',
  },
  COMPONENT_NOT_RELEASED: {
    when: 'A revision is to be released while one of its components is not. `details` lists them.',
    todo: 'Release the components first, or pin released ones.',
  },
  DESIGNATOR_COUNT: {
    when: 'A line has reference designators, and not as many as pieces.',
    todo: 'Correct the quantity or the list; leave the list empty where there are none.',
  },
  ECN_REQUIRED: {
    when: 'A revision that supersedes a released one is to be released without a change notice.',
    todo: 'Name a released ECN that covers it.',
  },
  BOM_CYCLE: {
    when: 'An assembly would contain itself. `details` has the path.',
    todo: 'Break the path that the message names.',
  },
  PART_NUMBER_UNKNOWN: {
    when: 'No item has this part number.',
    todo: 'Check the exact number; items are created where they were born, never on the way.',
  },
  PART_NUMBER_FORMAT: {
    when: 'The part number is not well formed (blanks at an end, control characters, more than 60 characters), or nothing has it and one number is spelled alike. `details.suggestion` is the number that may be meant.',
    todo: 'Give it exactly as PLM holds it, as text; numbers are compared exactly, and none is taken for another.',
  },
  PART_NUMBER_AMBIGUOUS: {
    when: 'A number names several items, for example as an alias in several systems, or is spelled like several (`details.candidates`).',
    todo: 'Give the canonical part number, or name the system of the alias.',
  },
  OVER_RECEIPT: {
    when: 'More would be received than the order line may take: ordered, and its tolerance. `details.maxReceivable` is what it still takes.',
    todo: 'Receive that much, or pass `overReceiptAction: QUARANTINE_EXCESS` to keep the excess apart; the buyer raises the order, or it goes back.',
  },
  POSSIBLE_DUPLICATE_RECEIPT: {
    when: 'The same quantity of the same order line was received from this supplier with this packing slip before. `details.receipt` names the receipt.',
    todo: 'Look at that receipt. Where the goods did come twice, pass `confirmDuplicate: true`.',
  },
  PO_NOT_RELEASED: {
    when: 'Goods are received against an order that is not released to its supplier yet.',
    todo: 'Ask purchasing to approve and release the order, then receive.',
  },
  PO_CLOSED: {
    when: 'Goods are received against an order, or a line of one, that is closed, canceled or needs no more.',
    todo: 'Ask purchasing for a new order; keep the goods apart meanwhile.',
  },
  RECEIPT_LOCKED_BY_MATCH: {
    when: 'A receipt is to be reversed of which the supplier has billed more than would be left, and the bill is matched. `details` has the figures.',
    todo: 'Send the goods back with `returnToSupplier`: purchasing then expects a credit for them.',
  },
  ITEM_MISMATCH: {
    when: 'What is received is not what the order line is for. `details` has both.',
    todo: 'Receive it against the line that ordered it, or without an order.',
  },
  PRECISION_EXCEEDED: {
    when: 'A quantity has more than 6 decimals or 15 significant digits.',
    todo: 'Round it where you know how; nothing is rounded on the way in.',
  },
  UOM_DIMENSION_MISMATCH: {
    when: 'Two units do not measure the same: metres are to become kilograms.',
    todo: 'Use a unit of the item’s dimension.',
  },
  UOM_CONVERSION_MISSING: {
    when: 'The item has no conversion for this packaging unit.',
    todo: 'Have the conversion added in PLM, or use the base unit.',
  },
  CAD_CONTENT_FORBIDDEN: {
    when: 'Content of a drawing is sent where only a link may stand.',
    todo: 'Link to it with an https address.',
  },
  IMPORT_INVALID: {
    when: 'An import has findings that stop it.',
    todo: 'Correct the rows that it lists, and import again.',
  },
  LIMIT_EXCEEDED: {
    when: 'The request asks for more than one request may: depth, aliases, fields, input levels, or time in the database.',
    todo: 'Ask for less at once: fewer levels, a narrower filter, a page.',
  },
  SUBSCRIPTION_LAGGED: {
    when: 'A subscriber reads more slowly than events happen, and has fallen behind further than is kept for it.',
    todo: 'Subscribe again with `after: cursor` of `details`: nothing is missed. Ask for less in each event, or work on them in several processes.',
  },
  SUBSCRIPTION_INTERRUPTED: {
    when: 'The gateway cannot go on with a subscription that it had begun.',
    todo: 'Subscribe again with `after: cursor` of `details`: nothing is missed.',
  },
  SUBSCRIPTION_FIELD_REMOVED: {
    when: 'The graph was replaced by one in which a running subscription is no longer valid. `details.cursor` is where it stood.',
    todo: 'Change the subscription to the fields that there are, and go on with `after` from that cursor.',
  },
  EVENT_UNREADABLE: {
    when: 'Several attempts to read one event of a subscription failed, or it is larger than a message may be. The stream goes on behind it, at `details.cursor`; where `details` names none, it has ended.',
    todo: 'Come back after the cursor before it, in a while or with a smaller selection; or read its records by a query (`details.eventId`), then go on after `details.cursor`.',
  },
  SUBGRAPH_UNAVAILABLE: {
    when: 'A system does not answer. What the others answered is there beside it.',
    todo: 'Use what came; try the rest again later.',
  },
  BUSY: { when: 'A service cannot take the request now.', todo: 'Try again in a moment.' },
};
