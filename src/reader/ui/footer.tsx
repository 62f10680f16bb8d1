import { links } from "../lib/links.ts";
import { words } from "../lib/messages.ts";

type Props = { name: string; topics: { slug: string; name: string }[] };

/** The foot of every page. */
export function Footer({ name, topics }: Props) {
  return (
    <footer className="foot">
      <div className="wrap meta">
        <p lang={words.lang}>{words.privacy(name)}</p>
        <nav aria-label={words.foot}>
          <ul>
            {topics.map((topic) => (
              <li key={topic.slug}>
                <a className="link" href={links.topic(topic.slug)}>
                  {topic.name}
                </a>
              </li>
            ))}
            <li>
              <a className="link" href={links.archive()} lang={words.lang}>
                {words.archive}
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
