"""Betweenness with NetworkX of graphs that come as JSON on standard input: [[people, [[from, to], ...]], ...].

Prints the milliseconds and the sum of all values for each, as JSON.
"""

import json
import sys
import time

import networkx

figures = []
for people, arcs in json.load(sys.stdin):
    graph = networkx.DiGraph()
    graph.add_nodes_from(range(people))
    graph.add_edges_from(arcs)
    start = time.perf_counter()
    values = networkx.betweenness_centrality(graph)
    milliseconds = (time.perf_counter() - start) * 1000
    figures.append({"milliseconds": milliseconds, "sum": sum(values.values())})
print(json.dumps({"version": networkx.__version__, "figures": figures}))
