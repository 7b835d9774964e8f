"""The same dossier from a Ray cluster: two nodes on this machine, and actors that die."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from extractor.dossier import Dossier
from extractor.reading import find_inputs, find_raws
from extractor.running.cluster import Cluster
from extractor.running.engines import Engine
from extractor.running.pool import Pool
from extractor.running.run import Run
from extractor.running.tasks import cut_tasks
from tests.benchmarks.dumps import mixed, write_jsonl
from tests.house.source import ROOT

ray = pytest.importorskip("ray")
pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Return the address of a cluster of two nodes with a processor each."""
    from ray.cluster_utils import Cluster as Nodes

    nodes = Nodes(initialize_head=True, head_node_args={"num_cpus": 1})
    nodes.add_node(num_cpus=1)
    ray.init(address=nodes.address, runtime_env={"env_vars": {"PYTHONPATH": str(ROOT)}}, log_to_driver=False)
    try:
        yield nodes.address
    finally:
        ray.shutdown()
        nodes.shutdown()


def shards_of(folder: Path, dump: Path, engine: Engine) -> dict[str, bytes]:
    """Return the shards that a run leaves behind."""
    dossier = Dossier(folder)
    raws = [raw for source in find_inputs([dump]) for raw in find_raws(source)]
    with dossier.locked():
        Run(dossier, "toy").work(cut_tasks(raws), lambda: engine, lambda _: None)
    return {path.name: path.read_bytes() for path in (folder / "shards").rglob("[!.]*.parquet")}


def test_two_nodes_give_the_same_shards(address: str, tmp_path: Path) -> None:
    """Byte for byte those of a pool; an actor that is killed costs nothing, and each node has one."""
    dump = tmp_path / "dump.jsonl"
    write_jsonl(dump, mixed(600, 20))
    expected = shards_of(tmp_path / "pool", dump, Pool(1))
    cluster = Cluster(2, address)
    ray.kill(cluster._actors[0])

    actual = shards_of(tmp_path / "ray", dump, cluster)

    assert len({node["NodeID"] for node in ray.nodes() if node["Alive"]}) == 2
    assert len(expected) > 2
    assert expected == actual
