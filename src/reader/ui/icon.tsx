import "./icon.css";

/** SVG path data by the name of the icon, on a grid of 20 × 20. */
const paths = {
  today: "M3 3.5h14v13H3zM6 7.5h8M6 10.5h8M6 13.5h5",
  next: "M2 10h6M10 10h1M13 10h.5M18.25 10a2.25 2.25 0 1 1-4.5 0 2.25 2.25 0 0 1 4.5 0z",
  library: "M3.5 3v14M7.5 3v14M11.2 3.6l4.6 13",
  save: "M5 3h10v14l-5-4-5 4z",
  text: "m2 16 4.5-11h.2L11.2 16M3.7 12h5.8M12.2 16l3-7.4h.1l3 7.4M13.3 13.4h3.9",
  back: "M12 4 6 10l6 6",
  contents: "M3 5h1M3 10h1M3 15h1M7.5 5H17M7.5 10H17M7.5 15H17",
  more: "M4.5 10h.1M10 10h.1M15.5 10h.1",
  close: "m5 5 10 10M15 5 5 15",
};
export type IconName = keyof typeof paths;

/** The SVG sprite that `Icon` refers to; rendered once per page. */
export function Sprite() {
  return (
    <svg className="sprite" width="0" height="0" aria-hidden="true">
      {Object.entries(paths).map(([name, path]) => (
        // The underscore keeps it apart from the ids of sections, which have none.
        <symbol key={name} id={`i_${name}`} viewBox="0 0 20 20">
          <path d={path} />
        </symbol>
      ))}
    </svg>
  );
}

/** A decorative icon: place it beside a word, or in a button with an accessible name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={`icon icon-${name}`} aria-hidden="true">
      <use href={`#i_${name}`} />
    </svg>
  );
}
