// The peer of OptimiseBenchmark: the reference optimiser, given the same answers.
// Prints seconds and processor seconds (medians of five rounds, reading the file not counted), then the parameters.
import { readFileSync } from "node:fs";
import { FSRSBindingItem, FSRSBindingReview, computeParameters } from "@open-spaced-repetition/binding";

const items = readFileSync("items.txt", "utf8")
  .trim()
  .split("\n")
  .map((line) => {
    const numbers = line.split(" ").map(Number);
    const reviews = [];
    for (let i = 0; i < numbers.length; i += 2) reviews.push(new FSRSBindingReview(numbers[i], numbers[i + 1]));
    return new FSRSBindingItem(reviews);
  });

const seconds = [];
const processor = [];
let parameters;
for (let round = 0; round < 5; round++) {
  const start = performance.now();
  const used = process.cpuUsage();
  // Its end is polled for: the default would be a floor for every measurement.
  parameters = await computeParameters(items, { enableShortTerm: true, numRelearningSteps: 1, timeout: 5 });
  seconds.push((performance.now() - start) / 1000);
  const { user, system } = process.cpuUsage(used);
  processor.push((user + system) / 1e6);
}
const median = (values) => values.sort((a, b) => a - b)[2];
console.log(median(seconds), median(processor), ...parameters);
