type Props = {
  /** A day, a month, a year or a time stamp. */
  date: string;
  children: string;
  className?: string;
};

/**
 * A date in words. Browsers and the press may carry different versions of the world's date formats: what
 * the press wrote stays.
 */
export function DateText({ date, children, className }: Props) {
  return (
    <time dateTime={date} className={className} suppressHydrationWarning>
      {children}
    </time>
  );
}
