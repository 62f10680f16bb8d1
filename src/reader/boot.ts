// The page is there to be read before the app behind it starts: one frame is painted first. The large files are
// evaluated one at a time, so that a tap in between does not wait for all of them.
const pause = () => new Promise((resolve) => setTimeout(resolve));

requestAnimationFrame(async () => {
  await pause();
  await import("react-dom/client");
  await pause();
  await import("./main.tsx");
});
