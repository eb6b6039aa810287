/** What the server tells the graph of a story. */

export interface GraphNode {
  id: string;
  /** In the order in which one meets the steps. */
  number: number;
  kind: 'choose' | 'predict' | 'end';
  /** How the step begins; empty as long as nothing is written. */
  text: string;
  /** Of an end. */
  outcome: string;
  /** How many remarks there are about it. */
  remarks: number;
  /** All that is to be heard of it. */
  spoken: string;
}

export interface GraphEdge {
  from: string;
  /** Empty where it leads nowhere yet. */
  to: string;
  /** The letter of the choice; empty for a prediction. */
  label: string;
  score: number;
}

export interface Graph {
  nodes: GraphNode[];
  edges: GraphEdge[];
  start: string;
  selected: string;
  /** Stands at the line that leads nowhere. */
  nowhere: string;
  /** Stands above the steps to which nothing leads. */
  unreached: string;
}

export interface Place {
  node: GraphNode;
  layer: number;
  x: number;
  y: number;
  reached: boolean;
}
