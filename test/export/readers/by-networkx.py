"""What NetworkX reads in a GraphML or GEXF file, as one JSON object."""
import json
import sys

import networkx

form, path = sys.argv[1:]
graph = networkx.read_graphml(path) if form == "graphml" else networkx.read_gexf(path)
json.dump(
    {
        "nodes": {node: dict(data) for node, data in graph.nodes(data=True)},
        "edges": [[start, end, data] for start, end, data in graph.edges(data=True)],
    },
    sys.stdout,
)
