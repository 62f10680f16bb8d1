/** Texts on subscribing to a calendar. */
export const subscriptionMessages = {
  title: "Subscribe in your calendar",
  how: "Add this address to your calendar program as a subscription. Dates that move are moved there, too.",
};
