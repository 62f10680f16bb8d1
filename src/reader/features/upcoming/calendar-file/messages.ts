/** Texts about the calendar file of what is watched. */
export const calendarMessages = {
  nothing: "Nothing that you watch has a date for a calendar",
  taken: (file: string) => `${file} is in your downloads`,
};
