/** How long, in milliseconds, a network that is there may stay silent before the device speaks for it. */
const patience = 5000;

/** What the network answers; nothing when it does not, or keeps silent for too long. */
export function inTime(answer: Promise<Response>): Promise<Response | undefined> {
  const tooLate = new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined));
  return Promise.race([answer.catch(() => undefined), tooLate]);
}
