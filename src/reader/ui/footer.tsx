import { links } from "../lib/links.ts";
import { messages } from "../lib/messages.ts";
import "./footer.css";

type Props = { name: string; topics: { slug: string; name: string }[] };

export function Footer({ name, topics }: Props) {
  return (
    <footer className="footer">
      <div className="wrap meta">
        <p lang={messages.lang}>{messages.privacy(name)}</p>
        <nav aria-label={messages.footer}>
          <ul>
            {topics.map((topic) => (
              <li key={topic.slug}>
                <a className="link" href={links.topic(topic.slug)}>
                  {topic.name}
                </a>
              </li>
            ))}
            <li>
              <a className="link" href={links.archive()} lang={messages.lang}>
                {messages.archive}
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
