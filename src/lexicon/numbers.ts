// Number words, magnitudes, units and months. Written for this project.

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
)

export const MAGNITUDES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 1e2,
    hundreds: 1e2,
    dozen: 12,
    dozens: 12,
    thousand: 1e3,
    thousands: 1e3,
    million: 1e6,
    millions: 1e6,
    billion: 1e9,
    billions: 1e9,
    trillion: 1e12,
    trillions: 1e12,
    k: 1e3,
    m: 1e6,
    mm: 1e6,
    mn: 1e6,
    b: 1e9,
    bn: 1e9,
    t: 1e12,
    tn: 1e12,
  }),
)

/** Words that are a number by themselves. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map(
  Object.entries({ double: 2, triple: 3, quadruple: 4, twice: 2, half: 0.5 }),
)

export const FRACTIONS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fourth: 4,
    fourths: 4,
    fifth: 5,
    fifths: 5,
    tenth: 10,
    tenths: 10,
  }),
)

export const CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'USD',
    us$: 'USD',
    c$: 'CAD',
    ca$: 'CAD',
    a$: 'AUD',
    hk$: 'HKD',
    '€': 'EUR',
    '£': 'GBP',
    '¥': 'JPY',
    '₹': 'INR',
    usd: 'USD',
    eur: 'EUR',
    gbp: 'GBP',
    cad: 'CAD',
    dollars: 'USD',
    dollar: 'USD',
    cents: 'USD/100',
    euros: 'EUR',
    euro: 'EUR',
    pounds: 'pound',
    yen: 'JPY',
    rupees: 'INR',
    yuan: 'CNY',
  }),
)

const forms = (list: string): [string, string][] =>
  list.split('|').flatMap((row) => {
    const [unit, ...words] = row.trim().split(' ')
    return [unit!, ...words].map((word): [string, string] => [word, unit!])
  })

/** Words that measure rather than count, to one name each. */
export const UNITS: ReadonlyMap<string, string> = new Map(
  forms(
    `second seconds sec|minute minutes min mins|hour hours hr hrs|day days|week weeks|month months|quarter quarters|year years yr yrs|
    decade decades|century centuries|mile miles mi|kilometer kilometers kilometre kilometres km|meter meters metre metres|foot feet ft|
    inch inches|yard yards|acre acres|hectare hectares|gallon gallons|liter liters litre litres|barrel barrels|ounce ounces oz|
    lb lbs|kilogram kilograms kg kilos|gram grams|milligram milligrams mg|ton tons tonne tonnes|megawatt megawatts mw|
    gigawatt gigawatts gw|kilowatt kilowatts kw|gigabyte gigabytes gb|terabyte terabytes tb|degree degrees|mph|kwh|mwh|bps|
    star stars|point points|time times|fold|percentage`,
  ),
)

export const MONTHS: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, index): [string, number][] => {
      const short = name.slice(0, 3)
      const all: [string, number][] = [
        [name, index + 1],
        [short, index + 1],
        [`${short}.`, index + 1],
      ]
      return index === 8 ? [...all, ['sept', 9], ['sept.', 9]] : all
    }),
)

export const WEEKDAYS: readonly string[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
]
