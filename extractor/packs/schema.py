"""What may stand in a pack, for people and for editors: the docstring of every key, and a JSON Schema."""

import ast
import inspect
import json
import textwrap
from functools import cache
from itertools import pairwise

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from extractor.packs.lines import Line
from extractor.packs.loading import Pack

FORMS = "Words with their endings in brackets, bars for choices, and the sign of a gap; see `packs.notation`."


class _PackSchema(GenerateJsonSchema):
    """JSON Schema of the files as they are written: a line is a string."""

    def dataclass_schema(self, schema: core_schema.DataclassSchema) -> JsonSchemaValue:
        """Return a string where the type is a line, with the notation of its forms."""
        return {"type": "string", "description": FORMS} if schema["cls"] is Line else super().dataclass_schema(schema)


def write_schema() -> str:
    """Return the JSON Schema of packs: one property a file, each key with its docstring."""
    schema = Pack.model_json_schema(schema_generator=_PackSchema)
    definitions = schema["$defs"]
    for model in models(Pack):
        properties = (schema if model is Pack else definitions[model.__name__])["properties"]
        for name, field in model.model_fields.items():
            if doc := key_docs(model).get(name):
                properties[field.alias or name]["description"] = doc
    return json.dumps(schema, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


@cache
def key_docs(model: type[BaseModel]) -> dict[str, str]:
    """Return what each key of a model is for: the docstring below its field, in one line."""
    docs: dict[str, str] = {}
    for base in reversed(model.__mro__):
        if base in (object, BaseModel) or not issubclass(base, BaseModel):
            continue
        (declared,) = ast.parse(textwrap.dedent(inspect.getsource(base))).body
        body = declared.body if isinstance(declared, ast.ClassDef) else []
        for field, doc in pairwise(body):
            match field, doc:
                case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(text))):
                    docs[name] = " ".join(text.split())
    return docs


@cache
def models(model: type[BaseModel]) -> tuple[type[BaseModel], ...]:
    """Return a model and all those that its fields hold, each once, outermost first."""
    found: dict[type[BaseModel], None] = {model: None}
    for field in model.model_fields.values():
        for inner in _classes(field.annotation):
            found.update(dict.fromkeys(models(inner)))
    return tuple(found)


def _classes(annotation: object) -> tuple[type[BaseModel], ...]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return (annotation,)
    return tuple(inner for argument in getattr(annotation, "__args__", ()) for inner in _classes(argument))
