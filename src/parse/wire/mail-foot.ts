import { omit, type WireFile } from "./wire-file.ts";
import { hasContactData, isSentence, type WireLine } from "./wire-line.ts";

/** Lines at the foot among which a signature begins. */
const footLines = 14;
/** A signature has no more lines. */
const mostLines = 10;

const device =
  /^(?:sent from my|sent from|get outlook for|von meinem .{2,20} gesendet|gesendet von|envoyé de mon|envoyé depuis|enviado desde|inviato da|verzonden vanaf|verzonden met|skickat från|sendt fra|отправлено с)\s.{2,40}$/iu;
/** What such a line names; without it, the line may be the beginning of a sentence in a story. */
const deviceName =
  /iphone|ipad|android|samsung|galaxy|huawei|xiaomi|pixel|blackberry|outlook|yahoo|proton|gmail|mail|phone|tablet|handy|mobil|móvil|celular|teléfono|téléphone|telefo|телефон/iu;
const closing =
  /^(?:best|all the best|best wishes|best regards|kind regards|warm regards|regards|many thanks|thanks|thank you|sincerely|yours \p{L}+|cheers|mit freundlichen grüßen|mit freundlichem gruß|viele grüße|beste grüße|herzliche grüße|schöne grüße|mfg|lg|cordialement|bien cordialement|bien à vous|saludos|un saludo|saludos cordiales|atentamente|cordiali saluti|distinti saluti|saluti|atenciosamente|cumprimentos|met vriendelijke groet|met vriendelijke groeten|groeten|hälsningar|med vänliga hälsningar|med venlig hilsen|med vennlig hilsen|hilsen|z poważaniem|pozdrawiam|с уважением|с найкращими побажаннями|з повагою)[,.!]?$/iu;
const greeting =
  /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|hallo|liebe|lieber|sehr geehrte|sehr geehrter|guten (?:tag|morgen)|moin|bonjour|cher|chère|chers|madame|estimado|estimada|estimados|hola|buenos días|gentile|gentili|caro|cara|buongiorno|prezado|prezada|prezados|olá|beste|geachte|hej|kära|kjære|szanowni|dzień dobry|уважаемые|уважаемый|здравствуйте|добрый день|шановні|вітаю)(?!\p{L})[^.?]{0,50}[,!:，！：]?$/iu;
const disclaimer = [
  /^(?:this|the information|the contents|any|confidential|diese|der inhalt|ce|cet|les informations|este|esta|la información|questo|questa|deze|dit|detta|denne)/iu,
  /e-?mail|message|nachricht|courriel|mensaje|correo|messaggio|mensagem|bericht|meddelande/iu,
  /confidential|intended (?:only |solely )?for|intended recipient|privileged|vertraulich|confidentiel|confidencial|riservat|vertrouwelijk|konfidentiell/iu,
];
/** Outside of a mail a disclaimer must name its recipient: a story about a mail may call that confidential, too. */
const recipient =
  /attachments?|intended|recipient|addressee|privileged|delete|anhäng|anlagen|empfänger|adressat|vernichten|pièces jointes|destinatair|destinatari|destinatár|bijlagen|ontvanger|geadresseerde|mottagare|modtager|mottaker/iu;

/** Takes signatures, the lines of devices and disclaimers out of the foot; out of a mail also greeting and closing. */
export function omitMailFoot(file: WireFile): void {
  omitDisclaimer(file);
  const start = Math.max(1, file.lines.length - footLines);
  for (let at = file.lines.length - 1; at >= start; at--) {
    const text = file.lines[at]?.text ?? "";
    if (device.test(text) && (file.isMail || deviceName.test(text)))
      omit(file, at, at + 1, "the line of a mail program");
    else if (text === "--" && isSignature(file, at))
      omit(file, at, file.lines.length, "the signature of a mail");
    else if (file.isMail && closing.test(text) && isSignature(file, at))
      omit(file, at, file.lines.length, "the signature of a mail");
  }
  if (file.isMail) omitGreeting(file);
}

/** Whether all lines below are short, as names and addresses are. */
function isSignature({ lines, isMail }: WireFile, at: number): boolean {
  const below = lines.slice(at + 1);
  const isShort =
    below.length <= mostLines && below.every(({ text }) => text.length <= 100 && !isSentence(text));
  return isShort && (isMail || below.some(({ text }) => hasContactData(text)));
}

/** A greeting is the first line, or the second below the subject. */
function omitGreeting(file: WireFile): void {
  const at = file.lines.slice(0, 2).findIndex(({ text }) => greeting.test(text));
  const below = file.lines[at + 1];
  if (at >= 0 && below && below.gap > 0) omit(file, at, at + 1, "the greeting of a mail");
}

function omitDisclaimer(file: WireFile): void {
  const start = Math.max(1, file.lines.length - footLines);
  const at = file.lines.findIndex((line, index) => index >= start && isDisclaimer(line, file.isMail));
  if (at >= 0) omit(file, at, file.lines.length, "the disclaimer of a mail");
}

function isDisclaimer({ text }: WireLine, isMail: boolean): boolean {
  const words = text.slice(0, 1000);
  return disclaimer.every((pattern) => pattern.test(words)) && (isMail || recipient.test(words));
}
