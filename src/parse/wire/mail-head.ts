import type { WireLine } from "./wire-line.ts";

/** What the head of a mail says, and the lines that it takes. */
export type MailHead = {
  subject?: WireLine;
  date?: WireLine;
  /** The separator of the parts of a message, and whether it is quoted-printable. */
  boundary?: string;
  /** Number of lines. */
  length: number;
};

/** The names of fields, by what they hold, in the languages of mail programs. */
const fields: [kind: "person" | "subject" | "date" | "other", names: string][] = [
  [
    "person",
    "from|to|sender|reply-to|von|an|de|à|para|da|van|aan|från|till|fra|til|od|do|komu|от|от кого|кому|від|кому|差出人|宛先|发件人|收件人|寄件者|收件者|보낸 사람|받는 사람|من|إلى",
  ],
  [
    "subject",
    "subject|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|aihe|temat|předmět|predmet|тема|件名|主题|主旨|제목|الموضوع",
  ],
  [
    "date",
    "date|sent|datum|gesendet|gesendet am|envoyé|envoyé le|fecha|enviado|enviado el|data|inviato|enviada em|verzonden|skickat|sendt|dato|wysłano|дата|отправлено|日時|送信日時|日期|发送时间|날짜|보낸 날짜|التاريخ",
  ],
  [
    "other",
    "cc|bcc|kopie|copie|copia|received|return-path|message-id|mime-version|content-[a-z-]+|x-[a-z\\d-]+|delivered-to|dkim-signature|in-reply-to|references|importance|priority|attachments?|anlagen?|authentication-results|list-[a-z]+|thread-[a-z]+|arc-[a-z-]+",
  ],
];
const patterns = fields.map(([kind, names]) => ({
  kind,
  pattern: new RegExp(`^[*_]{0,2}(?:${names})\\s?[:：][*_]{0,2}(?=\\s|$|<)`, "iu"),
}));

/** The field of a mail that a line begins with. */
export function mailFieldOf(text: string) {
  return patterns.find(({ pattern }) => pattern.test(text));
}

/** Reads the head of a mail that begins at a line: persons, and a subject or date, in lines without a gap. */
export function mailHeadAt(
  lines: WireLine[],
  at: number,
  isFolded: (line: WireLine) => boolean,
): MailHead | undefined {
  const head: MailHead = { length: 0 };
  const kinds = new Set<string>();
  for (let next = at; next < lines.length; next++) {
    const line = lines[next] as WireLine;
    if (next > at && line.gap > 0) break;
    const field = mailFieldOf(line.text);
    if (!field && !(next > at && isFolded(line))) break;
    head.length++;
    const boundary = /boundary="?([^";\s]+)/iu.exec(line.text)?.[1];
    if (boundary) head.boundary = boundary;
    if (!field) continue;
    kinds.add(field.kind);
    const value = { ...line, text: line.text.replace(field.pattern, "").trim() };
    if (field.kind === "subject") head.subject = value;
    if (field.kind === "date") head.date = value;
  }
  // "Date: a cold evening" is a line of a story in the form of a letter.
  if (head.date && !/\p{Nd}/u.test(head.date.text)) return undefined;
  return kinds.has("person") && (kinds.has("subject") || kinds.has("date")) ? head : undefined;
}
