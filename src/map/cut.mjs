// Cuts frontend/map/countries.json out of Natural Earth's 1:50m country shapes (public domain, naturalearthdata.com),
// as the npm package world-atlas 2.0.2 brings them. Run once, by hand; the product needs neither Node nor these packages:
//   npm i world-atlas@2.0.2 topojson-client@3 topojson-simplify@3 d3-geo@3 && node cut.mjs > countries.json
// Projection: Albers' equal-area conic, standard parallels 20° and 58° N, central meridian 88° E, so that a state's size
// on the map is its size. Borders are those of December 2009: Crimea is drawn with Ukraine.
import { readFileSync } from 'node:fs';
import { geoConicEqualArea, geoPath } from 'd3-geo';
import { feature, merge, mergeArcs } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';

const WIDTH = 1000;
const HEIGHT = 760;
const DETAIL = 2.5e-6; // steradians: a bend that covers less of the globe is left out
const STATES = {
  643: 'russia', 156: 'china', 398: 'kazakhstan', 417: 'kyrgyzstan', 762: 'tajikistan', 860: 'uzbekistan',
  795: 'turkmenistan', 356: 'india', 364: 'iran', 586: 'pakistan', 496: 'mongolia', 112: 'belarus', 144: 'sri-lanka',
  '004': 'afghanistan', 368: 'iraq',
};
const UKRAINE = '804';
// Where the name stands best, in degrees.
const LABELS = {
  russia: [98, 62.5], china: [103, 34.5], kazakhstan: [67, 48.3], kyrgyzstan: [74.7, 41.6], tajikistan: [71.2, 38.5],
  uzbekistan: [63.2, 41.9], turkmenistan: [59.2, 39.2], india: [78.8, 23], iran: [54, 32.8], pakistan: [68.4, 29.2],
  mongolia: [103, 46.6], belarus: [28, 53.4], 'sri-lanka': [80.7, 7.7], afghanistan: [66, 33.8], iraq: [43.6, 33],
};

const world = JSON.parse(readFileSync('node_modules/world-atlas/countries-50m.json', 'utf8'));
const geometries = world.objects.countries.geometries;

function partOf(geometry, inside) {
  const polygons = geometry.arcs.filter((arcs) => {
    const ring = feature(world, { type: 'Polygon', arcs }).geometry.coordinates[0];
    return ring.every(([longitude, latitude]) => inside(longitude, latitude));
  });
  return { ...geometry, arcs: polygons };
}

const russia = geometries.find(({ id }) => id === '643');
const crimea = partOf(russia, (longitude, latitude) => longitude > 32 && longitude < 36.7 && latitude > 44 && latitude < 46.4);
if (crimea.arcs.length === 0) throw new Error('Crimea is not where it was');
russia.arcs = russia.arcs.filter((polygon) => !crimea.arcs.includes(polygon));
const ukraine = geometries.find(({ id }) => id === UKRAINE);
Object.assign(ukraine, mergeArcs(world, [ukraine, crimea]));

const simpler = simplify(presimplify(world, sphericalTriangleArea), DETAIL);
const projection = geoConicEqualArea().parallels([20, 58]).rotate([-88, 0]);
const frame = { type: 'MultiPoint', coordinates: [[20.5, 54], [82, 4], [36, 33], [138, 25], [163, 50], [105, 79.5]] };
projection.fitExtent([[0, 0], [WIDTH, HEIGHT]], frame).clipExtent([[-2, -2], [WIDTH + 2, HEIGHT + 2]]);
const path = geoPath(projection).digits(1);
const round = (numbers) => numbers.map((number) => Math.round(number * 10) / 10);

/** M and L with absolute numbers, as d3 writes them, to m and l with the short differences. */
function shorten(d) {
  return d.split('M').filter(Boolean).map((ring) => {
    const closed = ring.endsWith('Z');
    const points = ring.replace('Z', '').split('L').map((point) => point.split(',').map((n) => Math.round(n * 10)));
    let text = `M${points[0].map((n) => n / 10).join(' ')}l`;
    for (let i = 1; i < points.length; i++) {
      text += [0, 1].map((axis) => String((points[i][axis] - points[i - 1][axis]) / 10).replace(/^(-?)0\./, '$1.'))
        .map((n, axis) => (axis === 0 && i === 1) || n.startsWith('-') ? n : ` ${n}`).join('');
    }
    return text + (closed ? 'z' : '');
  }).join('');
}

const countries = {};
for (const geometry of simpler.objects.countries.geometries) {
  const id = STATES[geometry.id];
  if (!id) continue;
  const shape = feature(simpler, geometry);
  const [[left, top], [right, bottom]] = path.bounds(shape);
  countries[id] = { d: shorten(path(shape)), label: round(projection(LABELS[id])), size: round([right - left, bottom - top]), area: Math.round(path.area(shape)) };
}
const context = simpler.objects.countries.geometries.filter(({ id }) => !STATES[id]);
const drawn = context.map((geometry) => path(feature(simpler, geometry))).filter(Boolean).join('');

process.stdout.write(JSON.stringify({
  about: 'Natural Earth 1:50m (public domain), simplified and projected by src/map/cut.mjs; ids are those of the pack\'s entities',
  width: WIDTH,
  height: HEIGHT,
  countries: Object.fromEntries(Object.keys(LABELS).map((id) => [id, countries[id]])),
  context: shorten(drawn),
}));
