/**
 * What a name on the device is for one edition. Several editions may share an origin, as the projects of one
 * owner do on some hosts: what belongs to one has its path in the name. Without a path it is as it always was.
 */
export function nameFor(base: string, name: string): string {
  return base === "/" ? name : `${name}:${base}`;
}
