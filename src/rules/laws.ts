/**
 * The rank of a law by how its name begins. UU 12/2011 ranks the first six kinds and the perda; where ministers',
 * agencies' and heads' rules come among them is what signed SOPs do.
 */

const RANKS: readonly (readonly [rank: number, name: RegExp])[] = [
  [1, /^(?:undang undang dasar|uud)\b/],
  [2, /^(?:tap|ketetapan) (?:mpr|majelis)/],
  [3, /^(?:perppu|perpu|peraturan pemerintah pengganti)\b/],
  [3, /^(?:undang undang|uu)\b/],
  [4, /^(?:peraturan pemerintah|pp)\b/],
  [5, /^(?:(?:peraturan|keputusan|instruksi) presiden|perpres|keppres|kepres|inpres)\b/],
  [7, /^(?:(?:peraturan daerah|perda) prov|qanun aceh|perdasus|perdasi)/],
  [8, /^(?:peraturan daerah|perda|qanun)\b/],
  [9, /^(?:peraturan (?:gubernur|kepala daerah)|pergub|perkada)\b/],
  [10, /^(?:peraturan (?:bupati|wali ?kota)|perbup|perbub|perwali|perwal|perwako)\b/],
  [12, /^(?:peraturan (?:desa|kepala desa|kampung|nagari)|perdes|perkades)\b/],
  [13, /^(?:surat edaran|se|instruksi|ingub|inbup)\b/],
  [11, /^(?:surat keputusan|keputusan|skb?|kepmen\w*|kepgub|kepbup|kmk)\b/],
  [
    6,
    /^(?:peraturan|permen\w*|pmk|perka\w*|perban|perbawaslu|perma|perdirjen|perpol|perja|perlem|pkpu|pojk|pbi|per)\b/,
  ],
];

/** The rank of the law that an entry of Dasar Hukum begins with, 1 the highest; null where it is none we know. */
export function lawRank(entry: string): number | null {
  const name = entry
    .toLowerCase()
    .replace(/^\s*(?:\(?(?:\d{1,2}|[a-z])[.)]\s*)+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:republik indonesia|ri)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return RANKS.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}
