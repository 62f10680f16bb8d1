import { slugOf } from "../../article/slug.ts";
import { articleStep } from "./story.ts";

/** Gives a story without topics the topic of its folder: a story in `world/` is about the world. */
export const addFolderTopic = articleStep((article, { name }, { topics }) => {
  const folder = name.includes("/") ? slugOf(name.slice(0, name.indexOf("/"))) : "";
  const topic = topics.find((topic) => slugOf(topic) === folder);
  if (article.topics.length > 0 || !topic) return article;
  return { ...article, topics: [topic], inferred: [...article.inferred, "topics"] };
});

/** Spells topics as the settings of the edition do, and drops repeated ones and those whose slug would be empty. */
export const normalizeTopics = articleStep((article, _file, { topics }) => {
  const spelled = article.topics.map(
    (name) => topics.find((topic) => slugOf(topic) === slugOf(name)) ?? name,
  );
  const bySlug = new Map(spelled.map((topic) => [slugOf(topic), topic]));
  bySlug.delete("");
  return { ...article, topics: [...bySlug.values()] };
});
