/** One unit of measure of UN/CEFACT Recommendation 20. Factors are exact: base unit = numerator / denominator x unit. */
export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly symbol: string;
  readonly dimension: string;
  /** Null where no fixed factor exists: a set, a kit (item-specific), a temperature (its zero is elsewhere). */
  readonly numerator: string | null;
  readonly denominator: string | null;
}

type UnitRow = readonly [code: string, name: string, symbol: string, factor: string | null];

/**
 * Factors are written from the definitions of the units (international yard and pound agreement 1959, US gallon of
 * 231 cubic inches, UK gallon of 4.54609 litres, standard gravity for the pound-force), not from Rec 20's rounded texts.
 * The first unit of each dimension is its base unit.
 */
const rows: Readonly<Record<string, readonly UnitRow[]>> = {
  COUNT: [
    ['C62', 'one', '1', '1'],
    ['EA', 'each', 'ea', '1'],
    ['H87', 'piece', 'pc', '1'],
    ['PR', 'pair', 'pr', '2'],
    ['DZN', 'dozen', 'doz', '12'],
    ['CEN', 'hundred', '100', '100'],
    ['GRO', 'gross', 'gro', '144'],
    ['MIL', 'thousand', '1000', '1000'],
    ['SET', 'set', 'set', null],
    ['KT', 'kit', 'kit', null],
    ['LO', 'lot [unit of procurement]', 'lot', null],
    ['AS', 'assortment', 'asst', null],
  ],
  RATIO: [
    ['P1', 'percent', '%', '1'],
    ['59', 'part per million', 'ppm', '1/10000'],
  ],
  TIME: [
    ['SEC', 'second [unit of time]', 's', '1'],
    ['C47', 'nanosecond', 'ns', '1/1000000000'],
    ['B98', 'microsecond', 'µs', '1/1000000'],
    ['C26', 'millisecond', 'ms', '1/1000'],
    ['MIN', 'minute [unit of time]', 'min', '60'],
    ['HUR', 'hour', 'h', '3600'],
    ['DAY', 'day', 'd', '86400'],
    ['WEE', 'week', 'wk', '604800'],
  ],
  MASS: [
    ['KGM', 'kilogram', 'kg', '1'],
    ['MC', 'microgram', 'µg', '1/1000000000'],
    ['MGM', 'milligram', 'mg', '1/1000000'],
    ['GRM', 'gram', 'g', '1/1000'],
    ['TNE', 'tonne (metric ton)', 't', '1000'],
    ['GRN', 'grain', 'gr', '6479891/100000000000'],
    ['ONZ', 'ounce (avoirdupois)', 'oz', '45359237/1600000000'],
    ['LBR', 'pound', 'lb', '45359237/100000000'],
    ['STN', 'ton (US) or short ton (UK/US)', 'ton (US)', '45359237/50000'],
    ['LTN', 'ton (UK) or long ton (US)', 'ton (UK)', '635029318/625000'],
  ],
  LENGTH: [
    ['MTR', 'metre', 'm', '1'],
    ['C45', 'nanometre', 'nm', '1/1000000000'],
    ['4H', 'micrometre (micron)', 'µm', '1/1000000'],
    ['MMT', 'millimetre', 'mm', '1/1000'],
    ['CMT', 'centimetre', 'cm', '1/100'],
    ['DMT', 'decimetre', 'dm', '1/10'],
    ['KMT', 'kilometre', 'km', '1000'],
    ['77', 'milli-inch', 'mil', '127/5000000'],
    ['INH', 'inch', 'in', '127/5000'],
    ['FOT', 'foot', 'ft', '381/1250'],
    ['YRD', 'yard', 'yd', '1143/1250'],
    ['SMI', 'mile (statute mile)', 'mile', '201168/125'],
  ],
  AREA: [
    ['MTK', 'square metre', 'm²', '1'],
    ['MMK', 'square millimetre', 'mm²', '1/1000000'],
    ['CMK', 'square centimetre', 'cm²', '1/10000'],
    ['DMK', 'square decimetre', 'dm²', '1/100'],
    ['INK', 'square inch', 'in²', '16129/25000000'],
    ['FTK', 'square foot', 'ft²', '145161/1562500'],
    ['YDK', 'square yard', 'yd²', '1306449/1562500'],
  ],
  VOLUME: [
    ['MTQ', 'cubic metre', 'm³', '1'],
    ['MMQ', 'cubic millimetre', 'mm³', '1/1000000000'],
    ['CMQ', 'cubic centimetre', 'cm³', '1/1000000'],
    ['DMQ', 'cubic decimetre', 'dm³', '1/1000'],
    ['4G', 'microlitre', 'µl', '1/1000000000'],
    ['MLT', 'millilitre', 'ml', '1/1000000'],
    ['CLT', 'centilitre', 'cl', '1/100000'],
    ['DLT', 'decilitre', 'dl', '1/10000'],
    ['LTR', 'litre', 'l', '1/1000'],
    ['HLT', 'hectolitre', 'hl', '1/10'],
    ['INQ', 'cubic inch', 'in³', '2048383/125000000000'],
    ['FTQ', 'cubic foot', 'ft³', '55306341/1953125000'],
    ['YDQ', 'cubic yard', 'yd³', '1493271207/1953125000'],
    ['OZA', 'fluid ounce (US)', 'fl oz (US)', '473176473/16000000000000'],
    ['PTL', 'liquid pint (US)', 'liq pt (US)', '473176473/1000000000000'],
    ['QTL', 'liquid quart (US)', 'liq qt (US)', '473176473/500000000000'],
    ['GLL', 'gallon (US)', 'gal (US)', '473176473/125000000000'],
    ['OZI', 'fluid ounce (UK)', 'fl oz (UK)', '454609/16000000000'],
    ['GLI', 'gallon (UK)', 'gal (UK)', '454609/100000000'],
  ],
  SPEED: [
    ['MTS', 'metre per second', 'm/s', '1'],
    ['H81', 'millimetre per minute', 'mm/min', '1/60000'],
    ['2X', 'metre per minute', 'm/min', '1/60'],
    ['KMH', 'kilometre per hour', 'km/h', '5/18'],
    ['M63', 'inch per minute', 'in/min', '127/300000'],
    ['FR', 'foot per minute', 'ft/min', '127/25000'],
  ],
  FLOW: [
    ['MQS', 'cubic metre per second', 'm³/s', '1'],
    ['41', 'millilitre per minute', 'ml/min', '1/60000000'],
    ['L2', 'litre per minute', 'l/min', '1/60000'],
    ['G51', 'litre per second', 'l/s', '1/1000'],
    ['MQH', 'cubic metre per hour', 'm³/h', '1/3600'],
    ['2L', 'cubic foot per minute', 'ft³/min', '18435447/39062500000'],
    ['G2', 'US gallon per minute', 'gal (US)/min', '157725491/2500000000000'],
  ],
  FREQUENCY: [
    ['HTZ', 'hertz', 'Hz', '1'],
    ['KHZ', 'kilohertz', 'kHz', '1000'],
    ['MHZ', 'megahertz', 'MHz', '1000000'],
    ['A86', 'gigahertz', 'GHz', '1000000000'],
  ],
  ROTATION: [
    ['RPS', 'revolutions per second', 'r/s', '1'],
    ['RPM', 'revolutions per minute', 'r/min', '1/60'],
  ],
  /** Based on the degree: the radian is no rational multiple of it and is therefore not listed. */
  ANGLE: [
    ['DD', 'degree [unit of angle]', '°', '1'],
    ['D61', 'minute [unit of angle]', 'arcmin', '1/60'],
    ['D62', 'second [unit of angle]', 'arcsec', '1/3600'],
    ['M44', 'revolution', 'rev', '360'],
  ],
  TEMPERATURE: [
    ['CEL', 'degree Celsius', '°C', null],
    ['KEL', 'kelvin', 'K', null],
    ['FAH', 'degree Fahrenheit', '°F', null],
  ],
  PRESSURE: [
    ['PAL', 'pascal', 'Pa', '1'],
    ['MBR', 'millibar', 'mbar', '100'],
    ['KPA', 'kilopascal', 'kPa', '1000'],
    ['BAR', 'bar [unit of pressure]', 'bar', '100000'],
    ['ATM', 'standard atmosphere', 'atm', '101325'],
    ['MPA', 'megapascal', 'MPa', '1000000'],
    ['PS', 'pound-force per square inch', 'psi', '8896443230521/1290320000'],
  ],
  FORCE: [
    ['NEW', 'newton', 'N', '1'],
    ['C20', 'millinewton', 'mN', '1/1000'],
    ['B47', 'kilonewton', 'kN', '1000'],
    ['C78', 'pound-force', 'lbf', '8896443230521/2000000000000'],
  ],
  TORQUE: [
    ['NU', 'newton metre', 'N·m', '1'],
    ['D83', 'millinewton metre', 'mN·m', '1/1000'],
    ['F88', 'newton centimetre', 'N·cm', '1/100'],
    ['F21', 'pound-force inch', 'lbf·in', '1129848290276167/10000000000000000'],
    ['M92', 'pound-force foot', 'lbf·ft', '3389544870828501/2500000000000000'],
  ],
  ENERGY: [
    ['JOU', 'joule', 'J', '1'],
    ['KJO', 'kilojoule', 'kJ', '1000'],
    ['3B', 'megajoule', 'MJ', '1000000'],
    ['WHR', 'watt hour', 'W·h', '3600'],
    ['KWH', 'kilowatt hour', 'kW·h', '3600000'],
    ['MWH', 'megawatt hour', 'MW·h', '3600000000'],
  ],
  POWER: [
    ['WTT', 'watt', 'W', '1'],
    ['C31', 'milliwatt', 'mW', '1/1000'],
    ['KWT', 'kilowatt', 'kW', '1000'],
    ['MAW', 'megawatt', 'MW', '1000000'],
  ],
  CURRENT: [
    ['AMP', 'ampere', 'A', '1'],
    ['B84', 'microampere', 'µA', '1/1000000'],
    ['4K', 'milliampere', 'mA', '1/1000'],
  ],
  CHARGE: [
    ['COU', 'coulomb', 'C', '1'],
    ['E09', 'milliampere hour', 'mA·h', '18/5'],
    ['AMH', 'ampere hour', 'A·h', '3600'],
  ],
  VOLTAGE: [
    ['VLT', 'volt', 'V', '1'],
    ['2Z', 'millivolt', 'mV', '1/1000'],
    ['KVT', 'kilovolt', 'kV', '1000'],
  ],
  RESISTANCE: [
    ['OHM', 'ohm', 'Ω', '1'],
    ['E45', 'milliohm', 'mΩ', '1/1000'],
    ['B49', 'kiloohm', 'kΩ', '1000'],
    ['B75', 'megaohm', 'MΩ', '1000000'],
  ],
  CAPACITANCE: [
    ['FAR', 'farad', 'F', '1'],
    ['4T', 'picofarad', 'pF', '1/1000000000000'],
    ['C41', 'nanofarad', 'nF', '1/1000000000'],
    ['4O', 'microfarad', 'µF', '1/1000000'],
  ],
  INDUCTANCE: [
    ['81', 'henry', 'H', '1'],
    ['B90', 'microhenry', 'µH', '1/1000000'],
    ['C14', 'millihenry', 'mH', '1/1000'],
  ],
  LUMINOUS_FLUX: [['LUM', 'lumen', 'lm', '1']],
  ILLUMINANCE: [['LUX', 'lux', 'lx', '1']],
  AMOUNT_OF_SUBSTANCE: [
    ['C34', 'mole', 'mol', '1'],
    ['C18', 'millimole', 'mmol', '1/1000'],
  ],
};

const asUnit =
  (dimension: string) =>
  ([code, name, symbol, factor]: UnitRow): Unit => {
    const [numerator, denominator = '1'] = factor === null ? [null] : factor.split('/');
    return {
      code,
      name,
      symbol,
      dimension,
      numerator: numerator ?? null,
      denominator: factor === null ? null : denominator,
    };
  };

/** The shared code list, the same in every service, in a fixed order. */
export const units: readonly Unit[] = Object.entries(rows).flatMap(([dimension, list]) => list.map(asUnit(dimension)));
