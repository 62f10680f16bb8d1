type Props = {
  /** For the `datetime` attribute: a day, a month, a year or a timestamp. */
  date: string;
  children: string;
  className?: string | undefined;
  /** Of words that are not in the language around them. */
  lang?: string | undefined;
  /** For dates in words of another direction, whose parts would change places. */
  dir?: "auto";
};

/**
 * A date in words. The press and the browser may format dates differently (each has its own version of the CLDR), so
 * hydration keeps the text of the prerendered page.
 */
export function DateText({ date, children, ...rest }: Props) {
  return (
    <time dateTime={date} {...rest} suppressHydrationWarning>
      {children}
    </time>
  );
}
