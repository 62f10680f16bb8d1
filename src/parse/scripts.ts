/** Characters with a raised or lowered form in Unicode, each with that form. */
const raised = new Map(
  pairs("0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺-⁻−⁻=⁼(⁽)⁾aᵃbᵇcᶜdᵈeᵉfᶠgᵍhʰiⁱjʲkᵏlˡmᵐnⁿoᵒpᵖrʳsˢtᵗuᵘvᵛwʷxˣyʸzᶻ"),
);
const lowered = new Map(pairs("0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊-₋−₋=₌(₍)₎aₐeₑhₕiᵢjⱼkₖlₗmₘnₙoₒpₚrᵣsₛtₜuᵤvᵥxₓ"));

function pairs(text: string): [string, string][] {
  return [...text.matchAll(/(.)(.)/gu)].map(([, plain = "", formed = ""]) => [plain, formed]);
}

/**
 * A text as superscript: in Unicode's raised characters where there are all, else "^" before it, so that 10 to the 6th
 * never becomes 106. Two letters or more are an ending, as in 16th, and words are words: they stay as they are.
 */
export function superscript(text: string): string {
  if (/^\p{L}{2,}$/u.test(text) || isWords(text)) return text;
  return formOf(text, raised) ?? `^${text}`;
}

/** A text as subscript: in Unicode's lowered characters where there are all, else "_" before it; words stay as they are. */
export function subscript(text: string): string {
  return isWords(text) ? text : (formOf(text, lowered) ?? `_${text}`);
}

/** A space, a bracket or many letters: such a text cannot be taken for a part of the number or word before it. */
function isWords(text: string): boolean {
  return /[\s[\]*†‡]|\p{L}{5}|^$/u.test(text);
}

function formOf(text: string, forms: Map<string, string>): string | undefined {
  const formed = [...text].map((character) => forms.get(character));
  return formed.includes(undefined) ? undefined : formed.join("");
}
