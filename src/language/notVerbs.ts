/** Words that have the shape of a verb and are none, or only a preposition or an adjective. */
import { wordSet } from './wordSet.ts';

/** Begin as if with me-: "Media", "Menteri", "Mekanisme". */
export const NOT_ACTIVE = wordSet(`
  meja media medis medik medali medan median mediasi medium megah mei mekanik mekanis mekanisme
  melainkan melalui melati melayu meliputi member memang memo memoar memori memorandum menara
  menantu mendadak mendatang mendung menengah mengapa mengenai menit mental mentah mentari mentor
  menteri menu menurut merah merdeka merek mereka merk merpati mersi mesin meski meskipun mesjid
  mess mesti metadata meter meterai meteran metode metodologi metrik metro metrologi metropolitan
  mewah meeting merchandise messenger menyeluruh memadai memuaskan mendesak mengingat menjelang
  merata merupakan mendasar menonjol meriah mesra merger melodi melempem memorial membran memelas
  membership mempelai mendiang mentega mentimun mentereng mentalitas mentoring meningitis
  menopause menstruasi mercusuar merchant meriam merica meridian meritokrasi merkuri mertua
  meranti merana medsos mebeler mebelair meubel meubeler meubelair mendagri mensos mensesneg
  mendikbud mendikdasmen menaker menlu menkes menkeu menhub menlhk mengkudu melon metabolisme
  meteorologi
`);

/** Begin as if with di-: "Dinas", "Direktur", "Disposisi"; among them prepositions written in one word. */
export const NOT_PASSIVE = wordSet(`
  dia diagnosa diagnosis diagram dialek dialog diameter diare diaspora diet diesel digit digital
  digitalisasi digitasi diklat dikti diktat diktum dilema dimensi dinamika dinamis dinas dinding
  dingin dini dinkes dipa diploma diplomasi diplomat dirjen diri direksi direktorat direktori
  direktur dirut disabilitas disain disbudpar disdik disdukcapil disease diseminasi disertasi
  dishub disiplin disinfeksi disinfektan disk diskominfo diskon diskresi diskriminasi
  diskualifikasi diskusi dislokasi disnaker dispar dispendik dispensasi disperindag dispersi
  display dispora disposisi disposal dispusip distan distansi distorsi distribusi distributor
  distrik ditjen divalen diversi diversifikasi dividen divisi dinsos disparitas diantara diatas
  dibawah didalam dimana dimanapun diluar disini disana disitu disamping disekitar diseluruh
  dibalik dikarenakan disebabkan diantaranya diharapkan dikala distingsi dispepsia diorama
  dipertuan didik didaktik dinamo diakon dikotomi diabetes diafragma diagnostik diagonal dialisis
  difabel difteri difusi dilatasi diktator dinamit dinasti dioksida dioksin diplomatik diplomatis
  dirgahayu dirgantara dirham dirigen diniyah divestasi divergen diversitas dirumah disekitarnya
  dikmas diktis diklatpim disinformasi disintegrasi disorientasi
  disinsentif disorganisasi dinamik dinamisator diferensiasi direktris digdaya disosiasi divergensi
  dialektika diametral didalamnya diluarnya diatasnya dibawahnya diharap dilarang dimaksud
`);

/** Begin with ter- and say how something is, not what was done to it: "terbaru", "terkait". */
export const NOT_STATE = wordSet(`
  tera terang teras terap terapi terasering terbaik terbang terbaru terbatas terbit terbuka
  tercantum terdahulu terdampak terdapat terdekat terdiri terhadap terhitung terima terigu terik
  teritori terjadi terjadwal terkait terkini terkecuali terkemuka terkenal terkadang terlalu
  terlambat terlebih terlampir termasuk termin terminal terminasi terminologi termometer ternak
  ternyata terobosan terompet terowongan terpadu terpal terpilih terpusat tersebut tersendiri
  tersier tertentu tertib tertinggi terendah tertua tertulis teruna terus terutama tergantung
  terakhir terampil teratur terukur tersangka terdakwa terlapor terpidana tertanggung terperinci
  terpercaya tersisa tertunda terstruktur terbilang tertutup terbagi terbuat terbagus terlibat
  tertanggal teranyar terapis terasa teratai teritorial tertuju teringat tertarik terlatih terperiksa teradu tergugat
  termohon terbanding terpilah tertuduh terutang terbeban terhormat tersisih terlantar
`);
