/** Places that sentences name where they could name a person: countries of the United Nations, states of the U.S. */
const PLACES = new Set(
  (
    'afghanistan|albania|algeria|angola|argentina|armenia|australia|austria|azerbaijan|bahrain|bangladesh|belarus|belgium|' +
    'belize|benin|bolivia|bosnia|botswana|brazil|bulgaria|cambodia|cameroon|canada|chile|china|colombia|congo|costa rica|' +
    'croatia|cuba|cyprus|czechia|denmark|ecuador|egypt|el salvador|england|eritrea|estonia|ethiopia|europe|finland|france|' +
    'gaza|germany|ghana|greece|guatemala|guinea|guyana|haiti|honduras|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|' +
    'italy|jamaica|japan|kazakhstan|kenya|korea|kosovo|kuwait|laos|latvia|lebanon|liberia|libya|lithuania|luxembourg|' +
    'malaysia|mali|malta|mexico|moldova|mongolia|montenegro|morocco|mozambique|myanmar|namibia|nepal|netherlands|new zealand|' +
    'nicaragua|niger|nigeria|norway|oman|pakistan|palestine|panama|paraguay|peru|philippines|poland|portugal|qatar|romania|' +
    'russia|rwanda|saudi arabia|scotland|senegal|serbia|singapore|slovakia|slovenia|somalia|south africa|spain|sri lanka|sudan|' +
    'sweden|switzerland|syria|taiwan|tajikistan|tanzania|thailand|togo|tunisia|turkey|türkiye|uganda|ukraine|uruguay|' +
    'uzbekistan|venezuela|vietnam|wales|yemen|zambia|zimbabwe|alabama|alaska|arizona|arkansas|california|colorado|connecticut|' +
    'delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|' +
    'minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|' +
    'north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|' +
    'west virginia|wisconsin|wyoming|washington|congress|washington post|white house|republicans|democrats|capitol hill|zoom'
  ).split('|'),
);

/** Whether a name is a place's. Georgia, Jordan, Chad and Virginia are people's names as well and stay out. */
export function isPlace(name: string): boolean {
  return PLACES.has(name.toLowerCase());
}
