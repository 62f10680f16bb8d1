import { links } from "../links.ts";
import { words } from "../words.ts";

type Props = { name: string; topics: { slug: string; name: string }[] };

/** The foot of every page. */
export function Footer({ name, topics }: Props) {
  return (
    <footer className="foot">
      <div className="wrap meta">
        <p lang={words.lang}>{words.privacy(name)}</p>
        {topics.length > 0 && (
          <nav aria-label={words.topics}>
            <ul>
              {topics.map((topic) => (
                <li key={topic.slug}>
                  <a className="link" href={links.topic(topic.slug)}>
                    {topic.name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </footer>
  );
}
