// The page is there to be read before the app behind it starts: one frame is painted first.
requestAnimationFrame(() => setTimeout(() => import("./main.tsx")));
