/**
 * The name under which an edition stores something on the device: a database, a cache, a key of web storage.
 * Several editions may share an origin, as the projects of one owner do on some hosts, so a name ends in the
 * path of its edition; at the root of an origin it is the plain name.
 * @param base the path of the edition, with slashes at both ends
 */
export function scopedName(base: string, name: string): string {
  return base === "/" ? name : `${name}:${base}`;
}
