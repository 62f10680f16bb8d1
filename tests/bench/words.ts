/* The words of the generated stories. They name no person and no place. */

const list = (words: string) => words.trim().split(/\s*\n\s*|\s+/u);
const lines = (text: string) => text.trim().split(/\s*\n\s*/u);

export const topics = ["Rivers", "Towns", "Weather", "Workshops", "Orchards", "Roads"];

export const things = list(`
  bridge harbour sluice orchard market council lantern ledger archive station granary observatory canal
  foundry library quarry vineyard mill ferry tower garden reservoir school workshop meadow railway theatre
  lighthouse barge causeway festival almanac choir registry nursery aqueduct warehouse turbine depot museum
  bakery clinic forest embankment tramway greenhouse cooperative laboratory catalogue printer glacier survey
  culvert footpath pumphouse brewery tannery signal beacon treaty census tariff charter budget permit inquiry
  commission verdict petition ballot contract licence timetable forecast barometer dune marsh estuary ridge
  plateau tunnel viaduct dockyard kiln loom belfry cellar terrace courtyard square arcade fountain statute
  harvest drought flood frost thaw storm tide current eclipse solstice season century decade quarter`);

export const people = list(`
  engineers surveyors gardeners bakers ferrymen archivists teachers growers pilots printers librarians nurses
  foresters masons auditors councillors residents historians apprentices inspectors beekeepers shipwrights
  weavers astronomers clerks farmers students tenants guides carpenters chemists drivers volunteers`);

export const qualities = list(`
  narrow patient disputed northern southern upper lower restored flooded provisional public shallow ancient
  costly modest seasonal unfinished municipal silent crowded fragile reliable temporary wooden granite copper
  neglected celebrated remote joint annual regional careful measured steep quiet sheltered idle borrowed
  contested overdue revised tidal coastal hidden ordinary generous slender rusting whitewashed formal
  independent scheduled rural domestic private renewed`);

export const deeds = list(`
  reopened surveyed delayed approved repaired replaced measured expanded defended questioned rebuilt inherited
  inspected abandoned financed mapped drained planted catalogued promised postponed reviewed crossed lowered
  raised described guarded shared closed recorded tested published compared rejected widened strengthened
  counted borrowed insured renamed moved flooded restored photographed rented divided joined`);

export const joints = lines(`
  after
  before
  behind
  beside
  in return for
  on account of
  at the expense of
  with the help of
  against the advice of
  in spite of
  for want of
  within sight of
  at the request of
  on the strength of
  with half the money of
  in the shadow of
  ahead of`);

export const times = lines(`
  last spring
  this autumn
  within a month
  for the second time
  in the third week
  by four votes
  without delay
  twice in ten years
  at night
  over the winter
  in a single afternoon
  once again
  far too late
  sooner than planned`);

export const turns = lines(`
  Meanwhile,
  In the end,
  According to the minutes,
  By most accounts,
  Two years later,
  On paper,
  Further upstream,
  Since then,
  As a rule,
  For now,
  Not everyone agrees:
  In practice,`);

export const headings = lines(`
  Background
  How it came to this
  The long argument
  What the survey found
  Who pays
  The view from the lower town
  A question of water
  The cost of waiting
  Lessons from upstream
  Reactions along the bank
  The rules as they stand
  What has changed`);

export const leadIns = lines(`
  The plan rests on work in areas such as:
  The report names several reasons, including:
  The towns have agreed on these points:
  Much of the money goes to:`);

export const outlookHeadings = ["What Comes Next?", "What happens next", "Looking ahead", "The road ahead"];

export const months = list(
  "January February March April May June July August September October November December",
);
