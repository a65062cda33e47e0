/** The shapes in which the demo plant is written down. Quantities in the unit beside them, money in USD unless told, as text. */
export type Tracking = 'SERIAL' | 'LOT' | 'UNTRACKED';
export type CostMethod = 'STANDARD' | 'AVERAGE' | 'FIFO';
export type SiteCode = 'LAX' | 'AUS';

export type BoughtPart = {
  number: string;
  description: string;
  /** Rec 20 code; EA unless told. */
  uom?: string;
  /** UNTRACKED unless told. */
  tracking?: Tracking;
  /** PART unless told. */
  type?: 'CONSUMABLE';
  supplier: string;
  vendorNumber: string;
  /** Standard cost of one unit in USD. */
  cost: string;
  /** STANDARD unless told. */
  method?: CostMethod;
  /** What was bought of it for Los Angeles in January. */
  stock?: number;
  /** Its place there. */
  bin?: string;
  /** The supplier's lot, where it matters which. */
  lot?: string;
  shelfLifeDays?: number;
  /** A packaging unit: so many base units in one. */
  pack?: { code: string; quantity: number };
  class: string;
  obsolete?: boolean;
};

export type BomLine = {
  component: string;
  /** Revision of the component; A unless told. */
  revision?: string;
  quantity: number;
  /** The component's base unit unless told. */
  uom?: string;
  designators?: readonly string[];
  quantityType?: 'AS_REQUIRED';
  phantom?: boolean;
  optional?: boolean;
  scrapFactor?: string;
  substitutes?: readonly { part: string; ratio: string; priority: number }[];
  notes?: string;
};

export type MadePart = {
  number: string;
  revision: string;
  description: string;
  tracking: Tracking;
  class: string;
  phantom?: boolean;
  lines: readonly BomLine[];
};

export type Operation = {
  sequence: number;
  workCenter: string;
  title: string;
  /** ISO 8601 durations. */
  setup?: string;
  perUnit: string;
  /** For an operation done outside: its standard cost per piece in USD. */
  outsideCost?: string;
};

export type Routing = { number: string; revision: string; title: string; operations: readonly Operation[] };

export type OrderLine = {
  item: string;
  quantity: number;
  uom?: string;
  price: string;
  type?: 'SERVICE' | 'OUTSIDE_PROCESSING' | 'NON_INVENTORY';
  policy?: 'TWO_WAY' | 'NONE';
  description?: string;
  overPercent?: string;
  underPercent?: string;
  account?: string;
  status?: 'CLOSED' | 'CANCELED';
  shortCloseReason?: string;
  /** For outside processing: the run whose step is sent out. */
  run?: string;
};

export type Order = {
  number: string;
  site: SiteCode;
  supplier: string;
  /** Day in the site's calendar. */
  date: string;
  need: string;
  status: 'DRAFT' | 'PENDING_APPROVAL' | 'REJECTED' | 'APPROVED' | 'ORDERED' | 'CLOSED' | 'CANCELED';
  buyer: string;
  currency?: string;
  rate?: string;
  attributes?: { department?: string; location?: string; costCenter?: string; project?: string; taxCode?: string };
  notes?: string;
  fees?: readonly { kind: 'FREIGHT' | 'DUTY' | 'TOOLING'; description: string; amount: string }[];
  lines: readonly OrderLine[];
};
