/** Whether a warning says what follows from what, or by when. */

const CONDITION =
  /(?<!\p{L})(?:jika|apabila|bila|bilamana|kalau|jikalau|manakala|seandainya|dalam hal)(?!\p{L})/iu;
const OUTCOME =
  /(?<!\p{L})(?:maka|akan|tidak|dapat|berdampak|berakibat|mengakibatkan|menyebabkan|menimbulkan|dikenakan|harus|wajib)(?!\p{L})/iu;
const DEADLINE =
  /(?<!\p{L})(?:(?:paling|se)(?:\s+|-)?(?:lambat|lama)|selambat-lambatnya|selama-lamanya|maksimal|maks\.?|sebelum (?:tanggal|pukul|jam)|batas waktu|tenggat|tidak (?:boleh )?(?:lebih dari|melebihi)|terakhir tanggal)(?!\p{L})/iu;

/** A line that only opens a list is neither right nor wrong. */
const OPENING = /:\s*$/;

export const opensList = (warning: string): boolean => OPENING.test(warning);

/** "Jika ..., maka ...", in any words that say as much, or a deadline. */
export function saysConsequence(warning: string): boolean {
  if (DEADLINE.test(warning)) return true;
  return CONDITION.test(warning) && (warning.includes(',') || OUTCOME.test(warning));
}
