import type { Dataset } from '../dataset/types.ts';

/** `compute` answered once per dataset: pages ask the same question thousands of times. */
export function oncePerDataset<T>(compute: (dataset: Dataset) => T): (dataset: Dataset) => T {
  const answers = new WeakMap<Dataset, { answer: T }>();
  return (dataset) => {
    const known = answers.get(dataset);
    if (known !== undefined) return known.answer;
    const answer = compute(dataset);
    answers.set(dataset, { answer });
    return answer;
  };
}
