// States, provinces and countries as datelines write them, and cities that stand in them alone. Written for this
// project, from the postal codes and the state abbreviations and stand-alone cities of American news style. Lower-case.

const names = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/[|\n]/u)
      .map((name) => name.trim())
      .filter(Boolean),
  )

/** What follows the city: `Calif.`, `TX`, `Ontario`, `United States`. Full stops of dotted forms are kept. */
export const REGIONS: ReadonlySet<string> = names(`
  alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|hawai‘i|hawai'i|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|district of columbia|puerto rico|guam
  al|ak|az|ar|ca|co|ct|de|fl|ga|hi|id|il|in|ia|ks|ky|la|me|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|oh|ok|or|pa|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy|dc|pr|vi|gu
  ala.|ariz.|ark.|calif.|colo.|conn.|del.|fla.|ga.|ill.|ind.|kan.|kans.|ky.|la.|md.|mass.|mich.|minn.|miss.|mo.|mont.|neb.|nebr.|nev.|n.h.|n.j.|n.m.|n. mex.|n.y.|n.c.|n.d.|okla.|ore.|pa.|penn.|r.i.|s.c.|s.d.|tenn.|tex.|vt.|va.|wash.|w.va.|w. va.|wis.|wisc.|wyo.|d.c.|d. c.|p.r.
  ontario|quebec|québec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick|newfoundland|prince edward island|yukon|nunavut|on|qc|bc|b.c.|ab|mb|sk|ns|nb|nl|pe|yt|ont.|que.|alta.
  afghanistan|albania|algeria|argentina|armenia|australia|austria|azerbaijan|bahamas|bahrain|bangladesh|barbados|belarus|belgium|belize|bermuda|bolivia|bosnia|botswana|brazil|brunei|bulgaria|cambodia|cameroon|canada|cayman islands|chile|china|colombia|costa rica|croatia|cuba|cyprus|czech republic|czechia|denmark|dominican republic|ecuador|egypt|el salvador|england|estonia|ethiopia|fiji|finland|france|gabon|germany|ghana|gibraltar|greece|greenland|guatemala|guinea|guyana|haiti|honduras|hong kong|hungary|iceland|india|indonesia|iran|iraq|ireland|northern ireland|isle of man|israel|italy|ivory coast|jamaica|japan|jersey|jordan|kazakhstan|kenya|kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|libya|liechtenstein|lithuania|luxembourg|macau|macao|madagascar|malawi|malaysia|maldives|mali|malta|mauritius|mexico|moldova|monaco|mongolia|montenegro|morocco|mozambique|myanmar|namibia|nepal|netherlands|the netherlands|new zealand|nicaragua|niger|nigeria|north korea|north macedonia|norway|oman|pakistan|palestine|panama|papua new guinea|paraguay|peru|philippines|the philippines|poland|portugal|qatar|romania|russia|rwanda|saudi arabia|scotland|senegal|serbia|seychelles|sierra leone|singapore|slovakia|slovenia|somalia|south africa|south korea|korea|south sudan|spain|sri lanka|sudan|sweden|switzerland|syria|taiwan|tajikistan|tanzania|thailand|trinidad and tobago|tunisia|turkey|türkiye|turkmenistan|uganda|ukraine|united arab emirates|uae|u.a.e.|united kingdom|uk|u.k.|great britain|united states|united states of america|usa|u.s.a.|us|u.s.|uruguay|uzbekistan|venezuela|vietnam|wales|yemen|zambia|zimbabwe
  bavaria|catalonia|guangdong|gujarat|karnataka|maharashtra|new south wales|nsw|queensland|victoria|tasmania|hong kong sar|prc|p.r. china`)

/** Cities that datelines give without more. */
export const CITIES: ReadonlySet<string> = names(`
  washington|new york|new york city|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|austin|san francisco|seattle|denver|boston|detroit|atlanta|miami|minneapolis|baltimore|cincinnati|cleveland|honolulu|indianapolis|las vegas|milwaukee|new orleans|oklahoma city|pittsburgh|st. louis|salt lake city|brooklyn|sacramento|san jose|oakland|nashville|charlotte|tampa|orlando|portland|memphis|kansas city|silicon valley|albany|buffalo|anchorage|capitol hill
  london|paris|berlin|frankfurt|munich|hamburg|vienna|zurich|geneva|basel|brussels|amsterdam|rotterdam|the hague|luxembourg|madrid|barcelona|lisbon|rome|milan|athens|dublin|edinburgh|copenhagen|stockholm|oslo|helsinki|warsaw|prague|budapest|bucharest|moscow|kyiv|kiev|istanbul|ankara|jerusalem|tel aviv|cairo|dubai|abu dhabi|doha|riyadh|nairobi|lagos|accra|johannesburg|cape town|casablanca
  mumbai|new delhi|delhi|bangalore|bengaluru|pune|hyderabad|chennai|karachi|islamabad|dhaka|singapore|kuala lumpur|jakarta|manila|bangkok|hanoi|hong kong|macau|beijing|shanghai|shenzhen|taipei|seoul|tokyo|osaka|sydney|melbourne|auckland|toronto|vancouver|montreal|ottawa|calgary|mexico city|bogota|lima|santiago|buenos aires|sao paulo|são paulo|rio de janeiro|havana|monaco|gibraltar|united nations`)
