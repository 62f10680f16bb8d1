import { continueSection } from "./continue-section.tsx";
import { historySection } from "./history-section.tsx";
import { yoursSection } from "./own-articles-section.tsx";
import { savedSection } from "./saved-section.tsx";
import type { Section } from "./section.ts";

/** The parts of the library, in the order of the row of filters. */
export const sections: Section[] = [savedSection, continueSection, historySection, yoursSection];
