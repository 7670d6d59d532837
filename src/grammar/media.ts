/**
 * Well-known agencies, papers, broadcasters and sites that are no outlets of ours, as they are printed.
 *
 * Names that are common words or other names as well (`Time`, `People`, `AS`) are left out.
 */
const names = `Reuters|AFP|Agence France-Presse|AP|AP News|Associated Press|The Associated Press|UPI|DPA|EFE|ANSA|ANTARA|Antara
Xinhua|Kyodo|Kyodo News|Yonhap|Yonhap News|TASS|RIA Novosti|Sputnik|Interfax|Anadolu|Anadolu Agency|PTI|ANI|Bernama|IRNA|Tasnim|Fars|WAFA|Ukrinform|KCNA|NHK|NHK World|VNA|CNA|Channel News Asia|Channel NewsAsia
BBC|BBC News|BBC Sport|BBC Indonesia|BBC News Indonesia|CNN|CNN International|CNN Indonesia|CNBC|CNBC International|CNBC Indonesia|Al Jazeera|Aljazeera|Al-Jazeera|Al Arabiya|Sky News|Sky Sports|Sky Sport|Sky Italia|Fox News|NBC|NBC News|ABC News|ABC Indonesia|CBS|CBS News|MSNBC|NPR|PBS|RT|Russia Today|France 24|Euronews|DW|Deutsche Welle|VOA|VOA Indonesia|Voice of America|CGTN|CCTV|Press TV|TRT World|NDTV|ITV
Bloomberg|The Guardian|Guardian|The New York Times|New York Times|NY Times|The Washington Post|Washington Post|The Wall Street Journal|Wall Street Journal|WSJ|USA Today|Los Angeles Times|LA Times|New York Post|The Times|The Sunday Times|The Telegraph|Telegraph|Daily Telegraph|Daily Mail|The Daily Mail|Mail Online|MailOnline|Daily Mirror|The Mirror|Mirror|Daily Express|Daily Star|The Sun|The Independent|Independent|Metro UK|Evening Standard|Financial Times|The Economist|Forbes|Fortune|Newsweek|Politico|Axios|The Hill|Vox|Vice|The Atlantic|The New Yorker|HuffPost|Huffington Post|BuzzFeed|Business Insider|Insider|MarketWatch|Barron's
The Straits Times|Straits Times|South China Morning Post|SCMP|Global Times|China Daily|People's Daily|The Star|Malaysia Kini|Malaysiakini|New Straits Times|Sinar Harian|Berita Harian|Bangkok Post|The Nation|Nikkei|Nikkei Asia|Japan Times|The Japan Times|Asahi Shimbun|Mainichi|Yomiuri Shimbun|Korea Times|The Korea Times|Korea Herald|The Korea Herald|Times of India|The Times of India|Hindustan Times|India Today|The Hindu|Dawn|Arab News|Gulf News|Khaleej Times|The National|Middle East Eye|Middle East Monitor|Times of Israel|The Times of Israel|Jerusalem Post|The Jerusalem Post|Haaretz|Ynet|Daily Sabah|Le Monde|Le Figaro|Der Spiegel|Bild|El Pais|La Repubblica|Corriere della Sera|Moscow Times|The Moscow Times|Kyiv Independent|Sydney Morning Herald
Marca|Mundo Deportivo|Sport Bild|Kicker|L'Equipe|Gazzetta dello Sport|La Gazzetta dello Sport|Corriere dello Sport|Tuttosport|Football Italia|Goal|Goal International|ESPN|Transfermarkt|Soccerway|Squawka|Opta|Bleacher Report|Crash|Autosport|Motorsport|GPOne|Speedweek|Tuttomotoriweb|Marca|The Athletic|Bongda|Zing News|VnExpress|The Thao|Soha
TMZ|Variety|Billboard|Rolling Stone|Deadline|The Hollywood Reporter|Hollywood Reporter|E! News|Page Six|Soompi|Allkpop|Koreaboo|Dispatch|Naver|Screen Rant|IGN|Kotaku|Elle|Vogue|Cosmopolitan|Healthline|WebMD|Medical News Today|Medical Daily|Mayo Clinic|Live Science|LiveScience|Science Alert|ScienceAlert|Scientific American|National Geographic|New Scientist|The Verge|TechCrunch|Wired|Engadget|CNET|Mashable|Gizmodo|GSM Arena|GSMArena|Phone Arena|PhoneArena|Android Authority|Ars Technica|ZDNet|9to5Mac|Bored Panda|Wikipedia|Statista
Antaranews|Kontan|CNN Business|India Express|SkySports|SkySport|ONE Esports|Oneesports|RevivalTV|Liquipedia|Space.com|Express|Best Life|Bloody Elbow|CoinDesk|Cointelegraph|Conde Nast Traveler|Conde Nast Traveller|Architectural Digest|Corsedimoto|Dexerto|Fone Arena|FoneArena|Football London|IFL Science|IFLScience|Interesting Engineering|Indian Express|The Indian Express|Psychology Today|Universe Today|Smarter Travel|The Spruce|Yahoo|Yahoo News|Yahoo Finance|Yahoo Sports|Tech Crunch|NewsWeek|Android Police|Android Central|Digital Trends|Popular Science|Smithsonian Magazine|Siamsport|Nature|Eat This, Not That|Eat This Not That|Homes & Gardens|The Economic Times|Economic Times|Lonely Planet|Tom's Guide|PC Mag|Top Gear|Men's Health|Women's Health|Harper's Bazaar|NME
Harian Kompas|Koran Tempo|Majalah Tempo|Media Indonesia|The Jakarta Post|Jakarta Post|Jakarta Globe|Kantor Berita Antara|RRI|TVRI|SCTV|RCTI|Indosiar|Trans TV|Trans 7|tvOne|Metro TV|Kompas TV|Net TV|iNews TV|Liputan 6|Liputan 6 SCTV|Seputar Indonesia|Warta Kota|Harian Jogja|Solopos|Jawa Pos`

const known: ReadonlyMap<string, readonly string[]> = groupedByFirstWord(
  names.split(/[|\n]/).map((name) => name.trim()),
)

function groupedByFirstWord(media: readonly string[]): Map<string, string[]> {
  const table = new Map<string, string[]>()
  for (const name of [...media].sort((a, b) => b.length - a.length)) {
    const first = firstWordOf(name)
    const named = table.get(first)
    if (named) named.push(name)
    else table.set(first, [name])
  }
  return table
}

/** `E` of `E! News` and `BBC` of `BBC.`: a sentence may end there. */
function firstWordOf(words: string): string {
  return /^[\p{L}\d!'.&-]{1,24}/u.exec(words)?.[0].replace(/[.!]$/, '') ?? ''
}

/** The longest name of a well-known medium that the words begin with, or `undefined`. */
export function knownMediumAt(words: string): string | undefined {
  return known
    .get(firstWordOf(words))
    ?.find((name) => words.startsWith(name) && !/^[\p{L}\d]/u.test(words.slice(name.length)))
}

/** `Kabar Lembah`, `TribunSolo`, `Klaten Valley Radio`, `ABC News Australia`: a name that says what it is */
export function isMediumByShape(name: string): boolean {
  return mediaWord.test(name)
}

const mediaWord =
  /^(?:Radio|Harian|Koran|Majalah|Tabloid|Radar|Times|Media|Kabar|Warta|Tribun)\b.* |^(?:Tribun|Kabar|Warta)\p{L}*$|^detik(?:com|\p{Lu}\p{L}+)$|(?:^| )(?:Radio|TV|Television|Times|Post|News|Daily|Herald|Tribune|Journal|Gazette|Magazine|Shimbun|Mail|Press)(?: (?:UK|US|Australia|Asia|Indonesia))?$/u

/** `kabarlembah.id`, `apnews.com`: an address that says that a medium is read there */
export function isMediumByAddress(address: string): boolean {
  const site = /^(?:www\.)?([\p{L}\d-]+)(?:\.\p{L}{2,4}){1,2}$/u.exec(address)?.[1]?.toLowerCase()
  return site !== undefined && (mediaSite.test(site) || knownSites.has(site))
}

const mediaSite =
  /news|kabar|berita|warta|tribun|post|times|radar|suara|media|koran|harian|tv$|radio/

/** `koreaboo` of `Koreaboo` */
const knownSites: ReadonlySet<string> = new Set(
  names.split(/[|\n]/).map((name) => name.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '')),
)
