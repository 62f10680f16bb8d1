import { continueSection } from "./continue.tsx";
import { historySection } from "./history.tsx";
import { savedSection } from "./saved.tsx";
import type { Section } from "./section.ts";
import { yoursSection } from "./yours.tsx";

/** The parts of the library, in the order of the row of filters. */
export const sections: Section[] = [savedSection, continueSection, historySection, yoursSection];
