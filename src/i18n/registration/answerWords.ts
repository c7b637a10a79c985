/** Whole words: "asiakasohjaaja" is no "asiakas". */
const wordsOf = (...words: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words.join("|")})(?!\\p{L})`, "u");

/** By what answers are recognised beside the words of the workbook itself; the first that suits wins. */
export const answerWords = {
  role: [
    [
      "client",
      wordsOf(
        "(?:kehittäjä|kokemus)?asiakas",
        "asiakkaan edustaja",
        "potilas",
        "kokemus(?:asiantuntija|kouluttaja|kehittäjä)",
        "(?:utvecklar)?klient",
        "kund",
        "brukare",
        "erfarenhetsexpert",
        // "Client coordinator" is somebody who works.
        "(?:client|patient|service user)(?:\\s+representative)?(?!\\s+\\p{L})",
        "expert by experience",
      ),
    ],
    [
      "supervisor",
      wordsOf(
        "(?:lähi)?(?:esihenkilö|esimies|johtaja)",
        "(?:när)?(?:chef|förman)",
        "supervisor",
        "(?<!(?:case|care|project)[\\s-]+)manager",
      ),
    ],
    [
      "developer",
      wordsOf("\\p{L}*kehittäjä", "\\p{L}*utvecklare", "developer", "(?:projekti|projekt|project)\\p{L}*"),
    ],
    [
      "professional",
      wordsOf(
        "\\p{L}*ammattilai\\p{L}*",
        "yrkes\\p{L}*",
        "\\p{L}*(?:medarbetare|handledare|terapeut|rådgivare|skötare|läkare)",
        "anställd",
        "\\p{L}*(?:työntekijä|hoitaja|lääkäri|ohjaaja|palvelija|terapeutti)",
        "professional|nurse|doctor|therapist|(?:case|care)[\\s-]+manager",
      ),
    ],
  ],
  room: [
    ["none", /^ei$|ei majoit|ei tarvitse|^nej$|ingen|inget|^no$|none|no accommodation|not needed/],
    ["single", /1\s*-?\s*hh|1\s*-?\s*h|yhden hengen|enkel|single/],
    ["twin", /2\s*-?\s*hh|2\s*-?\s*h|kahden hengen|jaettu|dubbel|delat|twin|double|shared/],
  ],
  yesNo: [
    ["yes", /^(?:kyllä|joo|on|x|✓|1|ja|yes|true|tosi|y|k)(?!\p{L})/u],
    ["no", /^(?:ei|en|0|-|–|nej|no|false|epätosi|n)(?!\p{L})/u],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [string, RegExp])[]>>;

/** Diets in the order of the workbook's list; the last stands for what only words can tell. */
export const dietWords: readonly RegExp[] = [
  /lakto|lacto/,
  /glut|keliak|celiak|coeliac/,
  /kasvis|vegetar/,
  /vega+n/,
  /maidoton|mjölkfri|dairy|milk/,
  /munato|kananmun|äggfri|(?<!\p{L})ägg|(?<!\p{L})egg/u,
  /sianliha|sikaa|possu|fläsk|griskött|pork/,
  /allergi|allergy/,
];

/** Words that say a diet of the list and nothing more. Coeliac disease says more than gluten-free. */
export const plainDiet =
  /^(?:(?:laktoosit|gluteenit|maidot|(?:kanan)?munat|sianlihat)on(?:ta)?|kasvis(?:ruoka(?:valio)?)?|vegaani(?:nen|ruoka)?|(?:laktos|gluten|mjölk|ägg)fri(?:tt)?|vegetari(?:an|skt?)|vegan(?:skt?)?|(?:lactose|gluten|milk|dairy|egg)-?free|ei sianlihaa|inget griskött|no pork)$/u;

/** What people write where they have nothing to say. */
export const nothingWords =
  /^(?:-+|–|\.|ei|ei ole|ei mitään|ei erityis\p{L}*|ei allergioita|kaikkiruokainen|inga|ingen|inget|inga allergier|nej|no|none|nothing|n\/a|anonymous|anonyymi|anonym)\.?$/iu;
